/* eslint no-var: 'off', object-shorthand: 'off' */
/*
 * Runs before everything else, as it stands, in whatever shows the page: only ES5. Where the program cannot run or did
 * not start, it says in plain words what to do, as the page would otherwise stay blank.
 */
(function (window, document, navigator) {
  'use strict';

  /** After this many milliseconds a start is no longer merely slow. */
  var PATIENCE = 20000;

  var texts = {
    'old-excel': [
      '这个 Excel 用 Internet Explorer（或旧版 Edge）显示加载项，绩效自评助手在其中不能运行。请让管理员安装 Microsoft Edge WebView2 Runtime，然后重新打开 Excel。批量授权的 Office 2016、2019 装了也不能用，需要 Office 2021 以上或 Microsoft 365；也可以改用浏览器中的工作台。',
      'This Excel shows add-ins in Internet Explorer (or the old Edge), where Jixiao cannot run. Please ask your administrator to install the Microsoft Edge WebView2 Runtime, then restart Excel. Volume-licensed Office 2016 and 2019 cannot use it: Office 2021 or later or Microsoft 365 is needed. Or use the workbench in a browser.',
    ],
    'old-browser': [
      '这个浏览器太旧，绩效自评助手在其中不能运行。请用新版的 Edge、Chrome 或 Firefox 打开；360、QQ 等浏览器请切换到“极速模式”。',
      'This browser is too old for Jixiao. Please use a current Edge, Chrome or Firefox; in browsers with two modes choose the fast one (极速模式).',
    ],
    'not-loaded': [
      '程序文件没有载入，可能是网络不通。请检查网络后重新打开；仍然如此，请把下面这一行告诉管理员。',
      'A part of the program could not be loaded; the network may be down. Please check it and open this again; if that does not help, give the line below to your administrator.',
    ],
    'not-started': [
      '程序没有启动成功。请关闭后重新打开；仍然如此，请把下面这一行告诉管理员。',
      'The program did not start. Please close it and open it again; if that does not help, give the line below to your administrator.',
    ],
  };

  var inExcel = scriptOfThisFile().getAttribute('data-page') === 'taskpane';
  var isTooOld = isOldEngine() || !isCapable();
  var told = false;
  /** What is to be told as soon as there is a place for it. */
  var waiting = null;

  /** While it runs, the last one that there is. */
  function scriptOfThisFile() {
    var scripts = document.getElementsByTagName('script');
    return scripts[scripts.length - 1];
  }

  /** Internet Explorer in any of its modes, and the Edge before Chromium. */
  function isOldEngine() {
    return Boolean(document.documentMode) || /Trident\/|MSIE |Edge\/\d/.test(navigator.userAgent);
  }

  /** Whether what the program takes for granted is there. A language too new shows itself as a SyntaxError. */
  function isCapable() {
    return !!(
      window.Promise &&
      window.WeakRef &&
      window.ResizeObserver &&
      String.prototype.replaceAll &&
      Array.prototype.at &&
      Object.hasOwn
    );
  }

  function paragraph(text, language) {
    var element = document.createElement('p');
    element.setAttribute('lang', language);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  /** Says it in place of the words that the page starts with; once the program has replaced those, it says nothing. */
  function tell(what, detail) {
    var place = document.getElementById('starting');
    var box;
    if (told) return;
    if (!place) {
      if (document.readyState === 'loading' && !waiting) waiting = [what, detail];
      return;
    }
    told = true;
    box = document.createElement('div');
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'padding: 16px; font: 14px/1.6 "Microsoft YaHei UI", "PingFang SC", sans-serif; word-wrap: break-word';
    box.appendChild(paragraph(texts[what][0], 'zh-CN'));
    box.appendChild(paragraph(texts[what][1], 'en'));
    if (detail) box.appendChild(paragraph(detail, 'en'));
    place.parentNode.replaceChild(box, place);
  }

  /** Something went wrong while the program starts: a file is missing, or what it says is not understood here. */
  function onError(event) {
    var target = event.target;
    if (isTooOld) {
      tell(tooOld());
    } else if (target && target.tagName === 'SCRIPT') {
      // Those of the page itself. What office.js asks for on its own account it can do without.
      if (target.hasAttribute('defer')) tell('not-loaded', target.src);
    } else if (/SyntaxError/.test(event.message)) {
      tell(tooOld());
    } else if (event.message) {
      tell('not-started', event.message + ' · ' + navigator.userAgent);
    }
  }

  function tooOld() {
    return inExcel ? 'old-excel' : 'old-browser';
  }

  function onReady() {
    if (isTooOld) tell(tooOld());
    else if (waiting) tell(waiting[0], waiting[1]);
    window.setTimeout(function () {
      tell('not-started', navigator.userAgent);
    }, PATIENCE);
  }

  // In the capture phase, as files that are missing do not bubble.
  window.addEventListener('error', onError, true);
  document.addEventListener('DOMContentLoaded', onReady, false);
})(window, document, navigator);
