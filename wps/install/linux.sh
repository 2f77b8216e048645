# sh install.sh [install|check|remove]
# 在 UOS、麒麟等 Linux 上安装、检查、卸载绩效自评助手；只动自己的一项，别的加载项不变。
set -u
base="$HOME/.local/share/Kingsoft/wps/jsaddons"
publish="$base/publish.xml"
here=$(cd "$(dirname "$0")" && pwd)
folder="${NAME}_$VERSION"
# Entries may go over several lines, so in between each end of a line is one character.
line=$(printf '\001')
gap="[[:space:]$line]"
own="<jsplugin(online)?[^>]*${gap}name$gap*=$gap*[\"']$NAME[\"'][^>]*/?>(</jsplugin(online)?>)?"

tell() {
  printf '%s\n' "$1"
}

# A list in one line; nothing where there is none.
list() {
  if [ -f "${1:-$publish}" ]; then tr '\n' "$line" <"${1:-$publish}"; fi
}

# The list without our entries.
without_own() {
  list | sed -E "s#$gap*$own##g"
}

# Takes a list in one line as the new one. Where WPS looks for it while it is written, it is whole.
write_list() {
  [ "$1" != "$(list)" ] || return 0
  if [ -f "$publish" ]; then cp "$publish" "$publish.bak" || return 1; fi
  printf '%s' "$1" | tr "$line" '\n' >"$publish.new" && mv "$publish.new" "$publish"
}

install_it() {
  if [ ! -d "$here/$folder" ]; then
    tell "没有找到文件夹 $folder。请先把压缩包完整解压，再运行。"
    return 1
  fi
  mkdir -p "$base" || return 1
  own_list=$(without_own | sed -E "s#<jsplugins$gap*/>#<jsplugins>$line</jsplugins>#")
  case $own_list in
    *[!"$line"[:space:]]*) ;;
    *) own_list="<jsplugins>$line</jsplugins>$line" ;;
  esac
  case $own_list in
    *'</jsplugins>'*) ;;
    *)
      tell "WPS 的加载项清单不是能认出的样子，没有改动它：$publish"
      return 1
      ;;
  esac
  own_list=$(printf '%s' "$own_list" | sed -E "s#$gap*</jsplugins>#$line  $ENTRY$line</jsplugins>#")
  rm -rf "$base/${NAME}"_*
  cp -R "$here/$folder" "$base/$folder" && write_list "$own_list" || return 1
  tell '装好了。请关闭全部 WPS 窗口，重新打开 WPS 表格。'
  tell "第一次会问是否信任“$NAME”，点“允许”，再重新打开一次，就有“绩效自评”选项卡了。"
}

remove_it() {
  rm -rf "$base/${NAME}"_*
  write_list "$(without_own)" || return 1
  tell '已卸载。重新打开 WPS 表格后不再有“绩效自评”选项卡。'
}

check_it() {
  if [ ! -d "$base" ]; then
    tell "没有 WPS 的加载项文件夹，可能没有装 WPS，或装好后一次也没有打开过：$base"
    return 1
  fi
  entry=$(list | grep -aoE "$own")
  # What a server hands out to all is written down there.
  if [ -z "$entry" ]; then entry=$(list "$base/jsplugins.xml" | grep -aoE "$own"); fi
  if [ -z "$entry" ]; then
    tell '加载项清单里没有绩效自评助手。请运行 sh install.sh。'
    return 1
  fi
  if [ "$(printf '%s\n' "$entry" | wc -l)" -gt 1 ]; then
    tell '加载项清单里有几个绩效自评助手。请运行 sh install.sh，只留一个。'
    return 1
  fi
  url=$(printf '%s' "$entry" | sed -E "s#.*${gap}url$gap*=$gap*[\"']([^\"']*)[\"'].*#\\1#")
  case $url in
    # What comes from a server is not looked after here.
    http://* | https://*) ;;
    *)
      if [ ! -f "$base/$url/ribbon.xml" ]; then
        tell "加载项的文件不见了：$base/$url。请运行 sh install.sh。"
        return 1
      fi
      if [ "$(head -c 9 "$base/$url/ribbon.xml")" != '<customUI' ]; then
        tell "加载项的文件坏了：$base/$url/ribbon.xml。请运行 sh install.sh。"
        return 1
      fi
      ;;
  esac
  trust=$(cat "$base/authaddin.json" 2>/dev/null | tr -d '\n' | grep -aoE "\{[^{}]*\"name\"[[:space:]]*:[[:space:]]*\"$NAME\"[^{}]*\}")
  if printf '%s' "$trust" | grep -qE '"enable"[[:space:]]*:[[:space:]]*false'; then
    tell 'WPS 没有允许它运行：询问是否信任时点了“禁止”，或单位的策略不许。请先运行 sh install.sh remove，再运行 sh install.sh，打开 WPS 表格时点“允许”。'
    return 1
  fi
  if printf '%s' "$trust" | grep -qE '"isload"[[:space:]]*:[[:space:]]*false'; then
    tell 'WPS 已记下允许，但还没有载入。请关闭全部 WPS 窗口再打开 WPS 表格；仍然没有，请先运行 sh install.sh remove，再运行 sh install.sh。'
    return 1
  fi
  tell "没有发现问题。看不到“绩效自评”选项卡的，请关闭全部 WPS 窗口后重新打开 WPS 表格；仍然没有，请把这些告诉管理员：WPS 的版本，和 $base 里的 publish.xml、authaddin.json。"
}

failed() {
  tell '没有做成。'
  exit 1
}

case ${1:-install} in
  install) install_it || failed ;;
  check) check_it || exit 1 ;;
  remove) remove_it || failed ;;
  *)
    tell '用法：sh install.sh [install|check|remove]'
    exit 2
    ;;
esac
