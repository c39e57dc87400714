//! Workbooks (xlsx, xlsb, xls, ods) by calamine, and the one file here where a number is an `f64`.
//! Nothing is computed with them: a number is a text before it comes in and as soon as it comes out.
//! Numbers have a point and no useless zeros (`612345678`, `12.5`), a percentage is its fraction (`0.055`), days
//! are `2026-03-12`, moments `2026-03-12 14:05`, times `14:05`, durations `36:05:00`, booleans `1` and `0`.
//! A formula is its last value, an error its name (`#REF!`), a merged cell has its text top left only.

use super::guard;
use super::read::{Grid, Sheet, SheetRefusal};
use calamine::{Data, DataRef, ExcelDateTime, Ods, Range, Reader, SheetType, SheetVisible, Xls, Xlsb, Xlsx};
use rust_decimal::Decimal;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What the first bytes tell.
#[derive(Clone, Copy)]
pub(super) enum Container {
    Zip,
    Ole,
}

pub(super) enum Kind {
    Xlsx,
    Xlsb,
    Ods,
}

pub(super) fn recognise(bytes: &[u8]) -> Option<Container> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        Some(Container::Zip)
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        Some(Container::Ole)
    } else {
        None
    }
}

/// calamine trusts the positions a file declares and panics on some broken ones: such a panic is a file that
/// cannot be read. Nothing that was half done survives it, so unwinding is safe.
pub(super) fn read(container: Container, bytes: &[u8], wanted: Option<&str>) -> Result<Sheet, SheetRefusal> {
    catch_unwind(AssertUnwindSafe(|| Book::open(container, bytes)?.read(wanted)))
        .unwrap_or(Err(SheetRefusal::Unreadable))
}

/// Every visible sheet with something in it.
pub(super) fn read_all(container: Container, bytes: &[u8]) -> Result<Vec<Sheet>, SheetRefusal> {
    catch_unwind(AssertUnwindSafe(|| Book::open(container, bytes)?.read_all()))
        .unwrap_or(Err(SheetRefusal::Unreadable))
}

enum Book<'a> {
    Xlsx(Xlsx<Cursor<&'a [u8]>>),
    Xlsb(Xlsb<Cursor<&'a [u8]>>),
    Ods(Ods<Cursor<&'a [u8]>>),
    Xls(Xls<Cursor<Vec<u8>>>),
}

impl Book<'_> {
    fn open(container: Container, bytes: &[u8]) -> Result<Book<'_>, SheetRefusal> {
        let cursor = Cursor::new(bytes);
        match container {
            Container::Ole => {
                Xls::new(Cursor::new(guard::check_xls(bytes)?)).map(Book::Xls).map_err(refuse_xls)
            }
            Container::Zip => match guard::check_zip(bytes)? {
                Kind::Xlsx => Xlsx::new(cursor).map(Book::Xlsx).map_err(|_| SheetRefusal::Unreadable),
                Kind::Xlsb => Xlsb::new(cursor).map(Book::Xlsb).map_err(|_| SheetRefusal::Unreadable),
                Kind::Ods => Ods::new(cursor).map(Book::Ods).map_err(refuse_ods),
            },
        }
    }

    /// The sheet asked for, else the first visible one with something in it.
    fn read(&mut self, wanted: Option<&str>) -> Result<Sheet, SheetRefusal> {
        let mut all = self.metadata().to_vec();
        all.retain(|sheet| sheet.typ == SheetType::WorkSheet);
        let mut visible = all.clone();
        visible.retain(|sheet| sheet.visible == SheetVisible::Visible);
        let names = |sheets: &[calamine::Sheet]| -> Vec<String> {
            sheets.iter().map(|sheet| sheet.name.clone()).collect()
        };
        let sheets = names(if visible.is_empty() { &all } else { &visible });
        let candidates = match wanted {
            None => sheets.clone(),
            Some(name) if names(&all).iter().any(|sheet| sheet == name) => vec![name.to_owned()],
            Some(name) => return Err(SheetRefusal::NoSuchSheet { sheet: name.to_owned() }),
        };
        for name in candidates {
            match self.grid(&name)?.finish() {
                Err(SheetRefusal::Empty) => {}
                Err(refusal) => return Err(refusal),
                Ok((rows, first_row)) => {
                    return Ok(Sheet {
                        rows,
                        encoding: None,
                        delimiter: None,
                        sheet: Some(name),
                        sheets,
                        first_row,
                    });
                }
            }
        }
        Err(SheetRefusal::Empty)
    }

    fn read_all(&mut self) -> Result<Vec<Sheet>, SheetRefusal> {
        let mut read = Vec::new();
        for name in self.read(None)?.sheets {
            match self.read(Some(&name)) {
                Err(SheetRefusal::Empty) => {}
                sheet => read.push(sheet?),
            }
        }
        Ok(read)
    }

    fn metadata(&self) -> &[calamine::Sheet] {
        match self {
            Book::Xlsx(book) => book.sheets_metadata(),
            Book::Xlsb(book) => book.sheets_metadata(),
            Book::Ods(book) => book.sheets_metadata(),
            Book::Xls(book) => book.sheets_metadata(),
        }
    }

    /// The new formats are read cell by cell: asked for a range, calamine would make room for every cell up to
    /// the farthest one. The old one and ODS are read whole on opening, and the guard has seen their size.
    fn grid(&mut self, name: &str) -> Result<Grid, SheetRefusal> {
        match self {
            Book::Xlsx(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|_| SheetRefusal::Unreadable)?;
                gather(|| cells.next_cell().map_err(|_| SheetRefusal::Unreadable))
            }
            Book::Xlsb(book) => {
                let mut cells = book.worksheet_cells_reader(name).map_err(|_| SheetRefusal::Unreadable)?;
                gather(|| cells.next_cell().map_err(|_| SheetRefusal::Unreadable))
            }
            Book::Ods(book) => grid(&book.worksheet_range(name).map_err(|_| SheetRefusal::Unreadable)?),
            Book::Xls(book) => grid(&book.worksheet_range(name).map_err(|_| SheetRefusal::Unreadable)?),
        }
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "calamine adds causes; only the password one matters here"
)]
fn refuse_xls(error: calamine::XlsError) -> SheetRefusal {
    match error {
        calamine::XlsError::Password => SheetRefusal::Protected,
        _ => SheetRefusal::Unreadable,
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "calamine adds causes; only the password one matters here"
)]
fn refuse_ods(error: calamine::OdsError) -> SheetRefusal {
    match error {
        calamine::OdsError::Password => SheetRefusal::Protected,
        _ => SheetRefusal::Unreadable,
    }
}

fn gather<'a>(
    mut next: impl FnMut() -> Result<Option<calamine::Cell<DataRef<'a>>>, SheetRefusal>,
) -> Result<Grid, SheetRefusal> {
    let mut grid = Grid::default();
    while let Some(cell) = next()? {
        let (row, column) = cell.get_position();
        let place = (index(row), index(column));
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "a shared text alone is worth not being copied twice"
        )]
        match cell.get_value() {
            DataRef::SharedString(text) => grid.put(place.0, place.1, text)?,
            value => grid.put(place.0, place.1, &text(&value.clone().into()))?,
        }
    }
    Ok(grid)
}

fn grid(range: &Range<Data>) -> Result<Grid, SheetRefusal> {
    let (first_row, first_column) = range.start().unwrap_or_default();
    let mut grid = Grid::default();
    for (row, column, value) in range.used_cells() {
        grid.put(index(first_row) + row, index(first_column) + column, &text(value))?;
    }
    Ok(grid)
}

fn index(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

fn text(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => shortest(*number),
        Data::String(text) => text.clone(),
        Data::Bool(yes) => if *yes { "1" } else { "0" }.to_owned(),
        Data::DateTime(moment) if moment.is_duration() => duration(moment.as_f64()),
        Data::DateTime(moment) => day_and_time(moment),
        Data::DateTimeIso(moment) => day_and_time_of_iso(moment),
        Data::DurationIso(duration) => duration_of_iso(duration),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

/// As a spreadsheet shows it: 15 figures at most, so `0.1 + 0.2` is `0.3`.
fn shortest(number: f64) -> String {
    if !number.is_finite() {
        return String::new();
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

/// A moment of day 0 is a time: there is no such day.
fn day_and_time(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let time = time(hour, minute, second);
    if moment.as_f64() < 1.0 {
        return time;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { day } else { format!("{day} {time}") }
}

fn time(hour: u8, minute: u8, second: u8) -> String {
    if second == 0 { format!("{hour:02}:{minute:02}") } else { format!("{hour:02}:{minute:02}:{second:02}") }
}

fn duration(days: f64) -> String {
    const SECONDS_A_DAY: i64 = 86_400;
    let seconds = Decimal::try_from(days)
        .ok()
        .and_then(|days| days.checked_mul(SECONDS_A_DAY.into()))
        .and_then(|seconds| i64::try_from(seconds.round()).ok());
    match seconds {
        Some(seconds) if 0 <= seconds => {
            format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
        }
        Some(_) | None => shortest(days),
    }
}

/// ODS: `2026-03-12`, `2026-03-12T14:05:00`, with or without fractions of a second.
fn day_and_time_of_iso(moment: &str) -> String {
    let Some((day, time)) = moment.split_once('T') else { return moment.to_owned() };
    let time = time.split('.').next().unwrap_or(time);
    if time == "00:00:00" {
        day.to_owned()
    } else {
        format!("{day} {}", time.strip_suffix(":00").unwrap_or(time))
    }
}

/// ODS: `PT14H05M00S` is the time 14:05 or the duration, the file does not tell.
fn duration_of_iso(duration: &str) -> String {
    let numbers: Option<Vec<u64>> = duration.strip_prefix("PT").and_then(|rest| {
        let (hours, rest) = rest.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let (seconds, _) = rest.split_once(['S', '.'])?;
        [hours, minutes, seconds].into_iter().map(|number| number.parse().ok()).collect()
    });
    match numbers.as_deref() {
        Some([hours, minutes, 0]) => format!("{hours:02}:{minutes:02}"),
        Some([hours, minutes, seconds]) => format!("{hours:02}:{minutes:02}:{seconds:02}"),
        Some(_) | None => duration.to_owned(),
    }
}

/// For a workbook we write: the nearest number it can hold.
pub(super) fn number(decimal: Decimal) -> f64 {
    decimal.to_string().parse().expect("a decimal is written as digits, a sign and a point")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheets::{Options, SheetRefusal, read};
    use calamine::{CellErrorType, ExcelDateTimeType};
    use proptest::prelude::*;
    use std::io::Write;

    const XLSX: &[u8] = include_bytes!("../../../tests/fixtures/sheets/foyers.xlsx");
    const XLS: &[u8] = include_bytes!("../../../tests/fixtures/sheets/foyers.xls");
    const ODS: &[u8] = include_bytes!("../../../tests/fixtures/sheets/foyers.ods");

    fn check(value: &Data, expected: &str) {
        assert_eq!(text(value), expected);
    }

    #[test]
    fn numbers_have_no_useless_figures() {
        check(&Data::Float(612_345_678.0), "612345678");
        check(&Data::Float(12.5), "12.5");
        check(&Data::Float(0.300_000_000_000_000_04), "0.3");
        check(&Data::Float(-0.0), "0");
        check(&Data::Float(f64::NAN), "");
        check(&Data::Int(-3), "-3");
        check(&Data::Bool(true), "1");
        check(&Data::Error(CellErrorType::Ref), "#REF!");
    }

    #[test]
    fn days_and_times_are_written_the_iso_way() {
        let moment = |value, kind| Data::DateTime(ExcelDateTime::new(value, kind, false));
        check(&moment(46_093.0, ExcelDateTimeType::DateTime), "2026-03-12");
        check(&moment(46_093.75, ExcelDateTimeType::DateTime), "2026-03-12 18:00");
        check(&moment(0.75, ExcelDateTimeType::DateTime), "18:00");
        check(&moment(1.5, ExcelDateTimeType::TimeDelta), "36:00:00");
        check(&Data::DateTimeIso("2026-03-12T18:05:00".into()), "2026-03-12 18:05");
        check(&Data::DateTimeIso("2026-03-12".into()), "2026-03-12");
        check(&Data::DurationIso("PT18H05M00S".into()), "18:05");
        check(&Data::DurationIso("P1D".into()), "P1D");
    }

    #[test]
    fn the_three_formats_tell_the_same_story() {
        for bytes in [XLSX, XLS, ODS] {
            let sheet = read("foyers", bytes, &Options::default()).unwrap();
            assert_eq!((sheet.sheet.as_deref(), sheet.first_row), (Some("Foyers"), 3));
            assert_eq!(sheet.sheets, ["Vide", "Foyers"]);
            assert_eq!(sheet.rows[0][..4], ["", "Foyers du Toul", "", ""]);
            assert_eq!(sheet.rows[1], ["", "Nom", "Téléphone", "Inscrit", "Vu", "Dû", "Aide", "Total"]);
            let first = ["", "Œuvrard", "612345678", "2026-03-12", "2026-03-12 18:05", "12.5", "1"];
            assert_eq!(sheet.rows[2][..7], first);
            assert_eq!(sheet.rows[3][..7], ["", "Ndiaye فاطمة", "+33 6 12", "", "", "0.1", "0"]);
        }
    }

    #[test]
    fn a_formula_is_its_value_and_an_error_its_name() {
        for bytes in [XLSX, ODS] {
            let rows = read("foyers", bytes, &Options::default()).unwrap().rows;
            assert_eq!((rows[2][7].as_str(), rows[3][7].as_str()), ("25", "#REF!"));
        }
    }

    #[test]
    fn a_sheet_can_be_asked_for_even_a_hidden_one() {
        let ask = |name: &str| {
            let options = Options { sheet: Some(name.to_owned()), ..Options::default() };
            read("foyers", XLSX, &options).map(|sheet| sheet.rows)
        };
        assert_eq!(ask("Cachée").unwrap(), [["secret"]]);
        assert_eq!(ask("Vide"), Err(SheetRefusal::Empty));
        assert_eq!(ask("Autre"), Err(SheetRefusal::NoSuchSheet { sheet: "Autre".into() }));
    }

    fn check_refused(bytes: &[u8], refusal: &SheetRefusal) {
        assert_eq!(read("foyers.xlsx", bytes, &Options::default()).as_ref(), Err(refusal));
    }

    #[test]
    fn hostile_repeats_are_refused_before_they_are_written_out() {
        let columns = include_bytes!("../../../tests/fixtures/sheets/repeated_columns.ods");
        check_refused(columns, &SheetRefusal::TOO_MANY_COLUMNS);
        let rows = include_bytes!("../../../tests/fixtures/sheets/repeated_rows.ods");
        check_refused(rows, &SheetRefusal::TOO_MANY_ROWS);
        let endless = include_bytes!("../../../tests/fixtures/sheets/endless.ods");
        check_refused(endless, &SheetRefusal::Unreadable);
    }

    #[test]
    fn a_cell_at_the_end_of_the_world_is_refused() {
        let far = |row, column| {
            let mut workbook = rust_xlsxwriter::Workbook::new();
            let sheet = workbook.add_worksheet();
            sheet.write_string(0, 0, "a").unwrap().write_string(row, column, "b").unwrap();
            workbook.save_to_buffer().unwrap()
        };
        check_refused(&far(1_048_575, 16_383), &SheetRefusal::TOO_MANY_ROWS);
        check_refused(&far(3, 16_383), &SheetRefusal::TOO_MANY_COLUMNS);
    }

    fn container(stream: &str, content: &[u8]) -> Vec<u8> {
        let mut container = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        container.create_stream(stream).unwrap().write_all(content).unwrap();
        container.into_inner().into_inner()
    }

    /// A record of an old Excel file.
    fn record(kind: u16, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len()).unwrap();
        [&kind.to_le_bytes(), &length.to_le_bytes(), content].concat()
    }

    fn xls(position: u8, sheet: &[Vec<u8>]) -> Vec<u8> {
        let start = record(0x0809, &[0, 6, 5, 0]);
        let bound = record(0x0085, &[position, 0, 0, 0, 0, 0, 1, 0, b'a']);
        let end = record(0x000A, &[]);
        container("/Workbook", &[start.clone(), bound, end.clone(), start, sheet.concat(), end].concat())
    }

    fn number_record(row: u16, column: u16) -> Vec<u8> {
        let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0]].concat();
        record(0x0203, &[place, 1.0_f64.to_le_bytes().to_vec()].concat())
    }

    #[test]
    fn an_old_workbook_cannot_declare_more_than_it_holds() {
        let dimensions = record(0x0200, &[0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0]);
        let bytes = xls(25, &[dimensions.clone(), number_record(0, 0)]);
        assert_eq!(read("a.xls", &bytes, &Options::default()).unwrap().rows, [["1"]]);
        let far = xls(25, &[dimensions, number_record(0, 0), number_record(65_535, 65_535)]);
        check_refused(&far, &SheetRefusal::TOO_MANY_COLUMNS);
        let outside = xls(255, &[number_record(0, 0)]);
        check_refused(&outside, &SheetRefusal::Unreadable);
    }

    #[test]
    fn a_password_is_told_from_a_broken_file() {
        check_refused(&container("/EncryptedPackage", b"x"), &SheetRefusal::Protected);
        let locked = [record(0x0809, &[0, 6, 5, 0]), record(0x002F, &[1, 0, 0, 0])].concat();
        check_refused(&container("/Workbook", &locked), &SheetRefusal::Protected);
        check_refused(&container("/WordDocument", b"x"), &SheetRefusal::Unreadable);
        check_refused(b"PK\x05\x06", &SheetRefusal::Unreadable);
        check_refused(&XLSX[..XLSX.len() / 2], &SheetRefusal::Unreadable);
        check_refused(&XLS[..XLS.len() / 2], &SheetRefusal::Unreadable);
    }

    /// Reading answers something, within the limits; a panic fails the test.
    fn check_survives(bytes: &[u8]) {
        if let Ok(sheet) = read("a.csv", bytes, &Options::default()) {
            assert!(sheet.rows.iter().all(|row| row.len() == sheet.rows[0].len()));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn any_bytes_are_survived(
            start in prop::sample::select(vec![&b""[..], b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE"]),
            rest in prop::collection::vec(any::<u8>(), 0..600),
        ) {
            check_survives(&[start, &rest].concat());
        }

        #[test]
        fn any_damage_to_a_real_file_is_survived(
            file in prop::sample::select(vec![XLSX, XLS, XLS, XLS, ODS]),
            damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
            end in any::<prop::sample::Index>(),
            is_cut in prop::bool::weighted(0.1),
        ) {
            let mut bytes = file.to_vec();
            for (at, byte) in damage {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            if is_cut {
                bytes.truncate(end.index(bytes.len()));
            }
            check_survives(&bytes);
        }

        // What a zip holds is protected by its checksums: damage to a part must be made before packing it.
        #[test]
        fn any_damage_to_a_part_of_a_workbook_is_survived(
            file in prop::sample::select(vec![XLSX, ODS]),
            part in any::<prop::sample::Index>(),
            damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        ) {
            check_survives(&repacked(file, part, &damage));
        }
    }

    fn repacked(file: &[u8], damaged: prop::sample::Index, damage: &[(prop::sample::Index, u8)]) -> Vec<u8> {
        let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let damaged = damaged.index(zip.len());
        for index in 0..zip.len() {
            let mut part = zip.by_index(index).unwrap();
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut part, &mut content).unwrap();
            if index == damaged && !content.is_empty() {
                for (at, byte) in damage {
                    let at = at.index(content.len());
                    content[at] = *byte;
                }
            }
            let stored =
                zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
            writer.start_file(part.name().unwrap().into_owned(), stored).unwrap();
            writer.write_all(&content).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }
}
