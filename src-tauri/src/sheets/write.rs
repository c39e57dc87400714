//! Tables to files: CSV as French Excel opens it, and XLSX; the same table always gives the same bytes.
//! A text that a spreadsheet would run (`=…`, `+33 6…`) gets a leading apostrophe in CSV, and `read` takes one
//! back. In XLSX a text is never run, so only a text that already has such an apostrophe gets one more:
//! reading again gives the same texts in both.

use super::book;
use super::read::is_quoted_run;
use crate::kernel::sentence::{Refusal, Sentence};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// Totals are rows like others: values, never formulas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub title: String,
    pub headers: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    /// Euro cents, written in euros.
    Cents(i64),
    Count(i64),
    Quantity(Decimal),
    Day(NaiveDate),
    Empty,
}

/// Why a workbook could not be made: a text over 32,767 characters, more rows than Excel has.
#[derive(Debug, thiserror::Error)]
#[error("workbook not written: {0}")]
pub struct WriteRefusal(#[from] XlsxError);

impl Refusal for WriteRefusal {
    fn sentence(&self) -> Sentence {
        Sentence::new("sheets-not-written")
    }
}

/// `;`, UTF-8 with its mark, CRLF, decimal comma, `dd/mm/yyyy`; every row as wide as the headers. The title is not in it.
pub fn to_csv(table: &Table) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let headers = table.headers.iter().map(|header| defused(header));
    writer.write_record(headers).expect(IN_MEMORY);
    for row in &table.rows {
        let missing = std::iter::repeat_n(String::new(), table.headers.len().saturating_sub(row.len()));
        writer.write_record(row.iter().map(csv_text).chain(missing)).expect(IN_MEMORY);
    }
    writer.into_inner().expect(IN_MEMORY)
}

const IN_MEMORY: &str = "writing rows of any length into memory does not fail";

fn csv_text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => defused(text),
        Cell::Cents(cents) => Decimal::new(*cents, 2).to_string().replace('.', ","),
        Cell::Count(count) => count.to_string(),
        Cell::Quantity(quantity) => quantity.normalize().to_string().replace('.', ","),
        Cell::Day(day) => day.format("%d/%m/%Y").to_string(),
        Cell::Empty => String::new(),
    }
}

fn defused(text: &str) -> String {
    if is_quoted_run(text, 0) { format!("'{text}") } else { text.to_owned() }
}

/// Headers bold, frozen and with a filter; widths follow the content.
pub fn to_xlsx(table: &Table) -> Result<Vec<u8>, WriteRefusal> {
    let mut workbook = new_workbook(&table.title)?;
    let sheet = workbook.add_worksheet();
    fill(sheet, table)?;
    if let Some(last_column) = u16::try_from(table.headers.len()).unwrap_or(u16::MAX).checked_sub(1) {
        let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        sheet.autofilter(0, 0, last_row, last_column)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// One sheet for each table, called as its title; no two sheets may be called alike.
pub fn to_xlsx_book(title: &str, tables: &[Table]) -> Result<Vec<u8>, WriteRefusal> {
    let mut workbook = new_workbook(title)?;
    for table in tables {
        fill(workbook.add_worksheet(), table)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn new_workbook(title: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // The clock stays out of the bytes; the day of a paper is in its title.
    let birth = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&birth));
    Ok(workbook)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    sheet.set_name(sheet_name(&table.title))?;
    let bold = Format::new().set_bold();
    let formats = Formats::new();
    for (column, header) in (0..).zip(&table.headers) {
        sheet.write_string_with_format(0, column, doubled(header), &bold)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            write_cell(sheet, row, column, cell, &formats)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    for (column, width) in (0..).zip(widths(table)) {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

struct Formats {
    cents: Format,
    count: Format,
    quantity: Format,
    day: Format,
}

impl Formats {
    fn new() -> Formats {
        Formats {
            cents: Format::new().set_num_format("#,##0.00"),
            count: Format::new().set_num_format("0"),
            quantity: Format::new().set_num_format("0.###"),
            day: Format::new().set_num_format("dd/mm/yyyy"),
        }
    }
}

fn write_cell(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let number = |decimal: Decimal| book::number(decimal);
    match cell {
        Cell::Text(text) => sheet.write_string(row, column, doubled(text))?,
        Cell::Cents(cents) => {
            sheet.write_number_with_format(row, column, number(Decimal::new(*cents, 2)), &formats.cents)?
        }
        Cell::Count(count) => {
            sheet.write_number_with_format(row, column, number(Decimal::from(*count)), &formats.count)?
        }
        Cell::Quantity(quantity) => {
            sheet.write_number_with_format(row, column, number(*quantity), &formats.quantity)?
        }
        Cell::Day(day) => match excel_day(*day) {
            Some(moment) => sheet.write_datetime_with_format(row, column, &moment, &formats.day)?,
            None => sheet.write_string(row, column, csv_text(cell))?,
        },
        Cell::Empty => sheet,
    };
    Ok(())
}

/// Excel knows the days from 1900 to 9999.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let month = u8::try_from(day.month()).ok()?;
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}

fn doubled(text: &str) -> String {
    if is_quoted_run(text, 1) { format!("'{text}") } else { text.to_owned() }
}

/// Excel allows 31 characters, none of `[]:*?/\`, no apostrophe at either end, and keeps `History` for itself.
fn sheet_name(title: &str) -> String {
    const CHARS_MAX: usize = 31;
    let mut name = String::new();
    for letter in title.chars() {
        let letter = if "[]:*?/\\".contains(letter) || letter.is_control() { ' ' } else { letter };
        let length = name.encode_utf16().count() + letter.len_utf16();
        if length <= CHARS_MAX {
            name.push(letter);
        }
    }
    let name = name.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    if name.is_empty() || name.eq_ignore_ascii_case("history") { "1".to_owned() } else { name.to_owned() }
}

fn widths(table: &Table) -> Vec<u32> {
    const WIDTH_MIN: usize = 8;
    const WIDTH_MAX: usize = 60;
    let mut widths: Vec<usize> = table.headers.iter().map(|header| longest_line(header)).collect();
    for row in &table.rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = longest_line(&csv_text(cell)).max(*width);
        }
    }
    // Room for the button of the filter.
    let fit = |width: usize| u32::try_from((width + 3).clamp(WIDTH_MIN, WIDTH_MAX)).expect("at most 60");
    widths.into_iter().map(fit).collect()
}

fn longest_line(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::{Options, read};
    use proptest::prelude::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 3, 12).unwrap()
    }

    fn table() -> Table {
        Table {
            title: "Marché: mars/avril".into(),
            headers: ["Foyer", "Téléphone", "Dû", "Parts", "Kilos", "Le"].map(String::from).to_vec(),
            rows: vec![
                vec![
                    Cell::Text("Ndiaye \"Fa\"; فاطمة".into()),
                    Cell::Text("+33 6 12".into()),
                    Cell::Cents(-1250),
                    Cell::Count(3),
                    Cell::Quantity(Decimal::new(1500, 3)),
                    Cell::Day(day()),
                ],
                vec![Cell::Empty, Cell::Text("0612".into()), Cell::Cents(5)],
            ],
        }
    }

    #[test]
    fn csv_is_what_french_excel_opens() {
        let expected = "\u{feff}Foyer;Téléphone;Dû;Parts;Kilos;Le\r\n\
             \"Ndiaye \"\"Fa\"\"; فاطمة\";'+33 6 12;-12,50;3;1,5;12/03/2026\r\n\
             ;0612;0,05;;;\r\n";
        assert_eq!(String::from_utf8(to_csv(&table())).unwrap(), expected);
    }

    #[test]
    fn a_workbook_holds_numbers_and_days() {
        let sheet = read("a.xlsx", &to_xlsx(&table()).unwrap(), &Options::default()).unwrap();
        assert_eq!(sheet.sheets, ["Marché  mars avril"]);
        assert_eq!(sheet.rows[1], ["Ndiaye \"Fa\"; فاطمة", "+33 6 12", "-12.5", "3", "1.5", "2026-03-12"]);
        assert_eq!(sheet.rows[2], ["", "0612", "0.05", "", "", ""]);
    }

    #[test]
    fn the_same_table_gives_the_same_bytes() {
        assert!(to_xlsx(&table()).unwrap() == to_xlsx(&table()).unwrap());
    }

    #[test]
    fn sheet_names_are_ones_that_excel_takes() {
        for (title, name) in [
            ("", "1"),
            ("History", "1"),
            ("'a'", "a"),
            ("a/b", "a b"),
            ("Commande groupée du samedi 28 novembre", "Commande groupée du samedi 28 n"),
        ] {
            assert_eq!(sheet_name(title), name);
        }
    }

    #[test]
    fn a_text_too_long_for_excel_is_refused() {
        let rows = vec![vec![Cell::Text("a".repeat(32_768))]];
        let refusal = to_xlsx(&Table { rows, ..table() }).unwrap_err();
        assert_eq!(refusal.sentence(), Sentence::new("sheets-not-written"));
    }

    fn texts() -> impl Strategy<Value = Vec<Vec<String>>> {
        let piece = prop::sample::select(vec![
            "'",
            "=",
            "+33",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "\"",
            ";",
            ",",
            "é",
            "مرحبا",
            "🍎",
            " ",
            "a",
            "_x000D_",
            "&",
            "<",
            "12",
            "\u{feff}",
            "\u{1}",
        ]);
        let text = prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat());
        prop::collection::vec(prop::collection::vec(text, 1..5), 1..5)
    }

    fn check_round_trip(rows: &[Vec<String>], bytes: &[u8]) {
        let headers = ["a", "b", "c", "d", "z"].map(String::from).to_vec();
        let sheet = read("a", bytes, &Options::default()).unwrap();
        let mut expected = vec![headers];
        expected.extend_from_slice(rows);
        while expected.last().is_some_and(|row| row.iter().all(String::is_empty)) {
            expected.pop();
        }
        for row in &mut expected {
            row.resize(5, String::new());
        }
        assert_eq!(sheet.rows, expected);
    }

    fn table_of(rows: &[Vec<String>]) -> Table {
        let rows = rows.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect();
        let headers = ["a", "b", "c", "d", "z"].map(String::from).to_vec();
        Table { title: "t".into(), headers, rows }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

        #[test]
        fn what_is_written_as_csv_is_read_again(rows in texts()) {
            check_round_trip(&rows, &to_csv(&table_of(&rows)));
        }

        #[test]
        fn what_is_written_as_xlsx_is_read_again(rows in texts()) {
            check_round_trip(&rows, &to_xlsx(&table_of(&rows)).unwrap());
        }
    }
}
