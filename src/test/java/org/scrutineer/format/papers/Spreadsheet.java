package org.scrutineer.format.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The rows of a text as the first sheet of a spreadsheet. */
final class Spreadsheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private static final String TYPES = "<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType="
            + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override"
            + " PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument."
            + "spreadsheetml.worksheet+xml'/></Types>";

    private Spreadsheet() {}

    /** The spreadsheet of a text, named as the text but for the end. */
    static BallotSource of(BallotSource text, ReaderSettings settings) {
        try (Rows rows = new TextRows(TextFiles.open(text, settings), Separator.of(settings))) {
            return packed(text.name().replaceFirst("\\.[a-z]+$", ".xlsx"), rows(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rows(Rows rows) throws IOException {
        StringBuilder sheet = new StringBuilder();
        while (rows.next()) {
            sheet.append("<row r='").append(rows.row()).append("'>");
            for (int cell = 0; cell < rows.size(); cell++) {
                sheet.append("<c r='").append((char) ('A' + cell)).append(rows.row());
                sheet.append("' t='inlineStr'><is><t>").append(escaped(rows.text(cell)));
                sheet.append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return sheet.toString();
    }

    /** A spreadsheet of one sheet with these rows. */
    static BallotSource packed(String name, String rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                            + "'><sheets><sheet name='papers' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BallotSource.of(name, packed.toByteArray());
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + RELATIONS + "/"
                + type + "' Target='" + target + "'/></Relationships>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
