/* eslint no-var: 'off', object-shorthand: 'off', prefer-const: 'off' */
/* global ActiveXObject, Enumerator, WScript, NAME, VERSION, ENTRY, ACTION */
/*
 * 安装.js, 检查.js, 卸载.js: Windows runs them when they are double-clicked, as Windows 7 already does. The build puts NAME,
 * VERSION, ENTRY and ACTION in front. Only the language of 1999. Nothing of others is touched in publish.xml.
 */
(function () {
  var shell = new ActiveXObject('WScript.Shell');
  var files = new ActiveXObject('Scripting.FileSystemObject');
  var base = shell.ExpandEnvironmentStrings('%APPDATA%') + '\\kingsoft\\wps\\jsaddons';
  var here = files.GetParentFolderName(WScript.ScriptFullName);
  var folder = NAME + '_' + VERSION;
  var publish = base + '\\publish.xml';
  var ours = '\\bname\\s*=\\s*["\']' + NAME + '["\'][^>]*?';
  var end = '(?:/>|>\\s*</jsplugin(?:online)?>)(?:\\r?\\n)?';
  var own = new RegExp('[ \\t]*<jsplugin(?:online)?\\b[^>]*' + ours + end, 'g');

  var installed = '装好了。请关闭全部 WPS 窗口，重新打开 WPS 表格。\n';
  var trusted = '第一次会问是否信任“' + NAME + '”，点“允许”，再重新打开一次，';
  var removed = '已卸载。重新打开 WPS 表格后不再有“绩效自评”选项卡。';
  var again = '\n请关闭全部 WPS 窗口后再试一次；仍然如此，请联系管理员。';

  function tell(text) {
    WScript.Echo(text);
  }

  /** null where there is no such file. */
  function read(path) {
    var stream;
    var text;
    if (!files.FileExists(path)) return null;
    stream = new ActiveXObject('ADODB.Stream');
    stream.Type = 2;
    stream.Charset = 'utf-8';
    stream.Open();
    stream.LoadFromFile(path);
    text = stream.ReadText(-1);
    stream.Close();
    return text.replace(/^\uFEFF/, '');
  }

  /** As UTF-8, without the mark at the beginning that Windows would put there. */
  function write(path, text) {
    var stream = new ActiveXObject('ADODB.Stream');
    var bytes = new ActiveXObject('ADODB.Stream');
    stream.Type = 2;
    stream.Charset = 'utf-8';
    stream.Open();
    stream.WriteText(text);
    stream.Position = 0;
    stream.Type = 1;
    stream.Position = 3;
    bytes.Type = 1;
    bytes.Open();
    stream.CopyTo(bytes);
    bytes.SaveToFile(path, 2);
    bytes.Close();
    stream.Close();
  }

  function makeFolder(path) {
    if (files.FolderExists(path)) return;
    makeFolder(files.GetParentFolderName(path));
    files.CreateFolder(path);
  }

  /** Takes this and every earlier version away. */
  function removeFolders() {
    var each;
    var found = [];
    if (!files.FolderExists(base)) return;
    each = new Enumerator(files.GetFolder(base).SubFolders);
    for (; !each.atEnd(); each.moveNext()) {
      if (String(each.item().Name).indexOf(NAME + '_') === 0) found.push(each.item().Path);
    }
    while (found.length > 0) files.DeleteFolder(found.pop(), true);
  }

  /** The list with our entry in place of an earlier one; null where it is no list. */
  function merged(text) {
    var last;
    if (text === null || /^\s*$/.test(text)) text = '<jsplugins>\r\n</jsplugins>\r\n';
    text = text.replace(own, '').replace(/<jsplugins\s*\/>/, '<jsplugins>\r\n</jsplugins>');
    last = text.lastIndexOf('</jsplugins>');
    if (last < 0) return null;
    return text.substring(0, last) + '  ' + ENTRY + '\r\n' + text.substring(last);
  }

  function install() {
    var before = read(publish);
    var after = merged(before);
    if (!files.FolderExists(here + '\\' + folder)) {
      return '没有找到文件夹 ' + folder + '。请先把压缩包完整解压，再双击“安装”。';
    }
    if (after === null) {
      return (
        'WPS 的加载项清单不是能认出的样子，没有改动它：\n' +
        publish +
        '\n请把这个文件交给管理员看。'
      );
    }
    makeFolder(base);
    removeFolders();
    files.CopyFolder(here + '\\' + folder, base + '\\' + folder, true);
    if (after !== before) {
      if (before !== null) write(publish + '.bak', before);
      write(publish, after);
    }
    return installed + trusted + '就有“绩效自评”选项卡了。';
  }

  function remove() {
    var before = read(publish);
    removeFolders();
    if (before !== null && before.replace(own, '') !== before) {
      write(publish + '.bak', before);
      write(publish, before.replace(own, ''));
    }
    return removed;
  }

  /** Our entries in a list; null where there are none. */
  function entriesIn(file) {
    var list = read(file);
    return list === null ? null : list.match(own);
  }

  /** What keeps the tab from being seen; null where nothing is found. */
  function obstacle() {
    // What a server hands out to all is written down in the second.
    var entry = entriesIn(publish) || entriesIn(base + '\\jsplugins.xml');
    var url;
    var path;
    var ribbon;
    var record;
    var trust;
    if (!files.FolderExists(base)) {
      return '没有 WPS 的加载项文件夹，可能没有装 WPS，或装好后一次也没有打开过：\n' + base;
    }
    if (entry === null) return '加载项清单里没有绩效自评助手。请双击“安装”。';
    if (entry.length > 1) {
      return '加载项清单里有 ' + entry.length + ' 个绩效自评助手。请双击“安装”，只留一个。';
    }
    url = /\burl\s*=\s*["']([^"']*)/.exec(entry[0]);
    // What comes from a server is not looked after here.
    if (url === null || !/^https?:/i.test(url[1])) {
      path = base + '\\' + (url ? url[1] : '');
      ribbon = read(path + '\\ribbon.xml');
      if (ribbon === null) return '加载项的文件不见了：\n' + path + '\n请双击“安装”。';
      if (ribbon.indexOf('<customUI') !== 0) {
        return '加载项的文件坏了：\n' + path + '\\ribbon.xml\n请双击“安装”。';
      }
    }
    record = new RegExp('\\{[^{}]*"name"\\s*:\\s*"' + NAME + '"[^{}]*\\}', 'g');
    trust = (read(base + '\\authaddin.json') || '').match(record);
    if (trust !== null && /"enable"\s*:\s*false/.test(trust.join())) {
      return 'WPS 没有允许它运行：询问是否信任时点了“禁止”，或单位的策略不许。请先双击“卸载”，再双击“安装”，打开 WPS 表格时点“允许”。';
    }
    if (trust !== null && /"isload"\s*:\s*false/.test(trust.join())) {
      return 'WPS 已记下允许，但还没有载入。请关闭全部 WPS 窗口（任务管理器里也没有 et.exe、wps.exe），再打开 WPS 表格；仍然没有，请先双击“卸载”再双击“安装”。';
    }
    return null;
  }

  function check() {
    return (
      obstacle() ||
      '没有发现问题。看不到“绩效自评”选项卡的，请关闭全部 WPS 窗口后重新打开 WPS 表格；仍然没有，请把这些告诉管理员：WPS 的版本，和文件夹 ' +
        base +
        ' 里的 publish.xml、authaddin.json。'
    );
  }

  try {
    tell({ install: install, check: check, remove: remove }[ACTION]());
  } catch (error) {
    tell('没有做成：' + (error.message || error.description) + again);
  }
})();
