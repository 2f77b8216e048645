import { buildXlsx } from '../../support/build-xlsx';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MS = 'http://schemas.microsoft.com/office';
const TYPE = 'application/vnd.openxmlformats-officedocument';

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`;
const relations = (...list: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

/** A form with all that Excel puts round the cells. B2 has a note of the user's, C2 a conversation. */
const SHEET =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac">` +
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFC00000"/></sheetPr><dimension ref="A1:D6"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="26" customWidth="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" x14ac:dyDescent="0.2"><c r="A1" t="s"><v>0</v></c><c r="D1" s="0"><f>D2*2</f><v>0</v></c></row>' +
  '<row r="2" spans="1:4" x14ac:dyDescent="0.2"><c r="A2"><v>1</v></c><c r="B2"><v>5.76</v></c><c r="C2"><v>3</v></c><c r="D2" s="0"/></row></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="YWE=" saltValue="YmI=" spinCount="100000" objects="1" scenarios="1"/>' +
  '<autoFilter ref="A1:D2"/><mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  '<conditionalFormatting sqref="D2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="rId5"/></hyperlinks><printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
  '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<ignoredErrors><ignoredError sqref="A2" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
  '<tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
  `<extLst><ext xmlns:x14="${MS}/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${MS}/excel/2006/main"><x14:cfRule type="dataBar" priority="9" id="{1}"/><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>` +
  '</worksheet>';

const COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n' +
  `<comments xmlns="${MAIN}"><authors><author>王会计</author><author>tc={5B5F2E6D-0000-0000-0000-000000000001}</author></authors><commentList>` +
  '<comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr><t>王会计:</t></r><r><t xml:space="preserve">\n已核对</t></r></text></comment>' +
  '<comment ref="C2" authorId="1" shapeId="0"><text><t>[线程批注]</t></text></comment></commentList></comments>';

/** As Excel writes it: no declaration, line ends of Windows, and a `<br>` that is not closed. */
const DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
  ' <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="3"/>\r\n </o:shapelayout>' +
  '<v:shapetype id="_x0000_t202"\r\n  coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\r\n  <v:stroke joinstyle="miter"/>\r\n  <v:path gradientshapeok="t" o:connecttype="rect"/>\r\n </v:shapetype>' +
  shape(3073, 1, 1, 'Note') +
  shape(3074, 1, 2, 'Note') +
  shape(3075, 3, 0, 'Button') +
  '</xml>';

function shape(id: number, row: number, column: number, kind: string): string {
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden'\r\n  fillcolor="infoBackground [80]">\r\n` +
    "  <v:textbox style='mso-direction-alt:auto'>\r\n   <div style='text-align:left'><font>a<br>b</font></div>\r\n  </v:textbox>\r\n" +
    `  <x:ClientData ObjectType="${kind}">\r\n   <x:MoveWithCells/>\r\n   <x:Row>${row}</x:Row>\r\n   <x:Column>${column}</x:Column>\r\n  </x:ClientData>\r\n </v:shape>`
  );
}

/** A package with notes, a conversation, a control, a picture, a table, printer settings and more. */
export function richPackage(): Uint8Array {
  return buildXlsx({
    sheets: [
      { name: '附件3-1', rows: [['标题']] },
      { name: "It's <&> 表", rows: [[1]], state: 'hidden' },
    ],
    extraParts: {
      '[Content_Types].xml':
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
        `<Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
        override('xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`) +
        override('xl/worksheets/sheet1.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
        override('xl/worksheets/sheet2.xml', `${TYPE}.spreadsheetml.worksheet+xml`) +
        override('xl/styles.xml', `${TYPE}.spreadsheetml.styles+xml`) +
        override('xl/sharedStrings.xml', `${TYPE}.spreadsheetml.sharedStrings+xml`) +
        override('xl/comments1.xml', `${TYPE}.spreadsheetml.comments+xml`) +
        override('xl/drawings/drawing1.xml', `${TYPE}.drawing+xml`) +
        override('xl/tables/table1.xml', `${TYPE}.spreadsheetml.table+xml`) +
        override(
          'xl/threadedComments/threadedComment1.xml',
          'application/vnd.ms-excel.threadedcomments+xml',
        ) +
        override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') +
        override('xl/calcChain.xml', `${TYPE}.spreadsheetml.calcChain+xml`) +
        '</Types>',
      'xl/workbook.xml':
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews>` +
        '<sheets><sheet name="附件3-1" sheetId="4" r:id="rId1"/><sheet name="It\'s &lt;&amp;&gt; 表" sheetId="9" state="hidden" r:id="rId2"/></sheets>' +
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">\'附件3-1\'!$1:$1</definedName></definedNames><calcPr calcId="191029"/></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'worksheet', '/xl/worksheets/sheet2.xml'),
        relation('rId3', 'styles', 'styles.xml'),
        relation('rId4', 'sharedStrings', 'sharedStrings.xml'),
        relation('rId5', 'calcChain', 'calcChain.xml'),
        relation('rId6', `${MS}/2017/10/relationships/person`, 'persons/person.xml'),
      ),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D1" i="4"/></calcChain>`,
      'xl/worksheets/sheet1.xml': SHEET,
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        relation('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        relation('rId2', 'drawing', '../drawings/drawing1.xml'),
        relation('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        relation('rId4', 'table', '../tables/table1.xml'),
        `<Relationship Id="rId5" Type="${OFFICE}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/>`,
        relation('rId6', 'comments', '../comments1.xml'),
        relation(
          'rId7',
          `${MS}/2017/10/relationships/threadedComment`,
          '../threadedComments/threadedComment1.xml',
        ),
      ),
      'xl/comments1.xml': COMMENTS,
      'xl/drawings/vmlDrawing1.vml': DRAWING,
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:C2"><tableColumns count="1"><tableColumn id="1" name="标题" dataDxfId="0"/></tableColumns></table>`,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
      'xl/persons/person.xml': `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"/>`,
      'xl/printerSettings/printerSettings1.bin': new Uint8Array([0, 255, 1, 254]),
      'xl/styles.xml':
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="仿宋"/></font></fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
        '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>',
    },
  });
}
