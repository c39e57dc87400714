//! Text files: which letters, which delimiter, then the rows. Short files are guesses; a person may correct.

use super::read::{Grid, Options, Sheet, SheetRefusal};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// How the bytes of a text file stand for letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Encoding(&'static encoding_rs::Encoding);

impl Encoding {
    pub const UTF_8: Encoding = Encoding(&encoding_rs::UTF_8_INIT);
    pub const UTF_16LE: Encoding = Encoding(&encoding_rs::UTF_16LE_INIT);
    pub const UTF_16BE: Encoding = Encoding(&encoding_rs::UTF_16BE_INIT);
    pub const WINDOWS_1252: Encoding = Encoding(&encoding_rs::WINDOWS_1252_INIT);
    /// Mac Roman: never guessed, only chosen.
    pub const MACINTOSH: Encoding = Encoding(&encoding_rs::MACINTOSH_INIT);

    /// `utf-8`, `windows-1252`, `macintosh` and every other name of the WHATWG list.
    pub fn from_name(name: &str) -> Option<Encoding> {
        encoding_rs::Encoding::for_label(name.as_bytes()).map(Encoding)
    }

    /// In small letters: `utf-8`.
    pub fn name(self) -> String {
        self.0.name().to_ascii_lowercase()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delimiter {
    Semicolon,
    Tab,
    Comma,
    Pipe,
}

impl Delimiter {
    /// In order of trust: a French address holds commas, hardly ever a semicolon.
    pub const ALL: [Delimiter; 4] = [Delimiter::Semicolon, Delimiter::Tab, Delimiter::Comma, Delimiter::Pipe];

    pub fn from_text(text: &str) -> Option<Delimiter> {
        Delimiter::ALL.into_iter().find(|delimiter| delimiter.as_text() == text)
    }

    pub fn as_text(self) -> &'static str {
        match self {
            Delimiter::Semicolon => ";",
            Delimiter::Tab => "\t",
            Delimiter::Comma => ",",
            Delimiter::Pipe => "|",
        }
    }

    fn byte(self) -> u8 {
        self.as_text().as_bytes()[0]
    }
}

pub(super) fn read(file_name: &str, bytes: &[u8], options: &Options) -> Result<Sheet, SheetRefusal> {
    let (text, encoding) = decode(bytes, options.encoding);
    if !is_plain(&text) {
        return Err(SheetRefusal::Unreadable);
    }
    let (announced, body) = announced(&text);
    let delimiter =
        options.delimiter.or(announced).or_else(|| guess(body)).unwrap_or_else(|| usual_delimiter(file_name));
    let mut grid = Grid::default();
    fill(&mut grid, body, delimiter)?;
    let (rows, first_row) = grid.finish()?;
    Ok(Sheet {
        rows,
        encoding: Some(encoding),
        delimiter: Some(delimiter),
        sheet: None,
        sheets: Vec::new(),
        first_row,
    })
}

/// A choice, else the byte order mark, else UTF-8 if it is valid, else what the letters look like in France.
fn decode(bytes: &[u8], chosen: Option<Encoding>) -> (String, Encoding) {
    let marked = encoding_rs::Encoding::for_bom(bytes).map(|(encoding, _)| Encoding(encoding));
    let encoding = chosen.or(marked).unwrap_or_else(|| {
        if std::str::from_utf8(bytes).is_ok() {
            return Encoding::UTF_8;
        }
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
        detector.feed(bytes, true);
        Encoding(detector.guess(Some(b"fr"), Utf8Detection::Deny))
    });
    let (text, _) = encoding.0.decode_with_bom_removal(bytes);
    (text.into_owned(), encoding)
}

/// Pictures and programs hold NUL; PDF, RTF, JSON, HTML and XML (often named `.xls`) begin by saying so.
fn is_plain(text: &str) -> bool {
    let start = text.trim_start();
    let is_markup = start.strip_prefix('<').is_some_and(|rest| {
        rest.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '!' || letter == '?')
    });
    let is_json = start.strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
    !text.contains('\0')
        && !is_markup
        && !is_json
        && !start.starts_with("%PDF-")
        && !start.starts_with("{\\rtf")
}

/// Excel lets a first line `sep=;` say the delimiter. Its line end may be any of the three.
fn announced(text: &str) -> (Option<Delimiter>, &str) {
    let line_end = text.find(['\r', '\n']).unwrap_or(text.len());
    let (line, rest) = text.split_at(line_end);
    let line = line.trim_matches('"');
    match line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &line[4..]) {
        // `sep=` then a delimiter we do not read is still no row.
        Some(delimiter) if delimiter.chars().count() <= 1 => {
            let rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n'])).unwrap_or(rest);
            (Delimiter::from_text(delimiter), rest)
        }
        Some(_) | None => (None, text),
    }
}

fn usual_delimiter(file_name: &str) -> Delimiter {
    let name = file_name.to_lowercase();
    if name.ends_with(".tsv") || name.ends_with(".tab") { Delimiter::Tab } else { Delimiter::Semicolon }
}

/// The delimiter that cuts most lines into the same number of pieces. Commas between two digits are taken for
/// decimal ones at first; only a file that no delimiter cuts otherwise (`a,1,2`) may use them.
fn guess(text: &str) -> Option<Delimiter> {
    let sample = head(text);
    let mut whole = sample.as_bytes().to_vec();
    for at in 1..whole.len().max(2) - 1 {
        if sample.as_bytes()[at - 1].is_ascii_digit() && whole[at] == b',' && whole[at + 1].is_ascii_digit() {
            whole[at] = b'.';
        }
    }
    let mut best = (0, None);
    for delimiter in Delimiter::ALL {
        let (share, width) = regularity(&whole, delimiter);
        // A delimiter that cuts every row alike needs no rival: our own exports always come back.
        if share == 100 {
            return Some(delimiter);
        }
        let score = share * share * width.min(20);
        if best.0 < score {
            best = (score, Some(delimiter));
        }
    }
    best.1.or_else(|| {
        let (share, width) = regularity(sample.as_bytes(), Delimiter::Comma);
        (90 <= share && 3 <= width).then_some(Delimiter::Comma)
    })
}

/// The percentage of rows that have the most common width of at least 2, and that width.
fn regularity(sample: &[u8], delimiter: Delimiter) -> (usize, usize) {
    let mut rows_by_width = std::collections::BTreeMap::new();
    let mut rows = 0;
    let mut records = reader(sample, delimiter);
    let mut record = csv::ByteRecord::new();
    while records.read_byte_record(&mut record).unwrap_or(false) {
        rows += 1;
        *rows_by_width.entry(record.len()).or_insert(0) += 1;
    }
    let widest = rows_by_width.into_iter().filter(|(width, _)| 2 <= *width).max_by_key(|(_, rows)| *rows);
    widest.map_or((0, 0), |(width, same)| (same * 100 / rows, width))
}

/// The first 64 KiB, without a line cut in two.
fn head(text: &str) -> &str {
    const SAMPLE_BYTES: usize = 64 * 1024;
    if text.len() <= SAMPLE_BYTES {
        return text;
    }
    let cut = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    cut.rfind(['\r', '\n']).map_or(cut, |line_end| &cut[..line_end])
}

fn reader(text: &[u8], delimiter: Delimiter) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter.byte()).from_reader(text)
}

fn fill(grid: &mut Grid, text: &str, delimiter: Delimiter) -> Result<(), SheetRefusal> {
    let mut records = reader(text.as_bytes(), delimiter);
    let mut record = csv::StringRecord::new();
    let mut row = 0;
    loop {
        let start = usize::try_from(records.position().byte()).expect("the text is in memory");
        // Delimiters are ASCII, so a cut text stays UTF-8; reading from memory does not fail either.
        if !records.read_record(&mut record).map_err(|_| SheetRefusal::Unreadable)? {
            return Ok(());
        }
        row += empty_lines(text.as_bytes(), start);
        let end = usize::try_from(records.position().byte()).expect("the text is in memory");
        if end == text.len() && ends_inside_quotes(&text[start..], delimiter) {
            return Err(SheetRefusal::UnclosedQuote { row: row + 1 });
        }
        for (column, cell) in record.iter().enumerate() {
            grid.put(row, column, cell)?;
        }
        row += 1;
    }
}

/// Whether the last record opens a quote (at the start of a cell, as the reader sees it) and never closes it:
/// then it has swallowed every row after.
fn ends_inside_quotes(record: &str, delimiter: Delimiter) -> bool {
    let (mut inside, mut cell_starts) = (false, true);
    for byte in record.bytes() {
        if byte == b'"' && (inside || cell_starts) {
            inside = !inside;
            // A doubled quote closes and opens again.
            cell_starts = !inside;
        } else {
            cell_starts = !inside && (byte == delimiter.byte() || byte == b'\r' || byte == b'\n');
        }
    }
    inside
}

/// The csv crate passes over empty lines in silence; a spreadsheet counts them.
fn empty_lines(text: &[u8], start: usize) -> usize {
    let mut lines = 0;
    for at in start..text.len() {
        match text[at] {
            // The second half of the line end before.
            b'\n' if 0 < at && text[at - 1] == b'\r' => {}
            b'\n' | b'\r' => lines += 1,
            _ => break,
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(bytes: &[u8]) -> Sheet {
        read("liste.csv", bytes, &Options::default()).unwrap()
    }

    fn check(text: &str, delimiter: Delimiter, first: &[&str]) {
        let sheet = sheet(text.as_bytes());
        assert_eq!(sheet.delimiter, Some(delimiter), "{text}");
        assert_eq!(sheet.rows[0], first, "{text}");
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_every_row_alike() {
        check("Nom;Prix\nPommes;2,50\nPoires;3,20\n", Delimiter::Semicolon, &["Nom", "Prix"]);
        check("Pommes;2,50\nPoires;3,20\n", Delimiter::Semicolon, &["Pommes", "2,50"]);
        check("1,25;2,50\n3,25;4,75\n", Delimiter::Semicolon, &["1,25", "2,50"]);
        check("Prix\n2,50\n3,20\n", Delimiter::Semicolon, &["Prix"]);
        check("Nom,Ville\nPaul,Lyon\n\"Ly, Mai\",Nice\n", Delimiter::Comma, &["Nom", "Ville"]);
        check("a,1,2\nb,3,4\n", Delimiter::Comma, &["a", "1", "2"]);
        check("1,2,3\n4,5,6\n", Delimiter::Comma, &["1", "2", "3"]);
        check("Nom\tPrix\nPommes, vrac\t2,50\n", Delimiter::Tab, &["Nom", "Prix"]);
        check("Nom|Prix\nPommes|2,50\n", Delimiter::Pipe, &["Nom", "Prix"]);
        check(
            "Nom;Adresse\nPaul;12, rue A, Lyon\nAnna;3, rue B, Lyon\n",
            Delimiter::Semicolon,
            &["Nom", "Adresse"],
        );
        check("Nom,Note\nPaul,\"a;b\"\nAnna,c\n", Delimiter::Comma, &["Nom", "Note"]);
    }

    #[test]
    fn a_first_line_of_excel_announces_the_delimiter_and_is_no_row() {
        check("sep=|\r\na;b|c\r\n", Delimiter::Pipe, &["a;b", "c"]);
        check("\"sep=,\"\na,b\n", Delimiter::Comma, &["a", "b"]);
        assert_eq!(sheet(b"sep=;\r\na;b\r\n").first_row, 1);
    }

    #[test]
    fn a_choice_wins_over_every_guess() {
        let options = Options {
            encoding: Some(Encoding::MACINTOSH),
            delimiter: Some(Delimiter::Comma),
            ..Options::default()
        };
        let sheet = read("a.csv", b"Rapha\x91l,x;y\n", &options).unwrap();
        assert_eq!(sheet.rows, [["Raphaël", "x;y"]]);
    }

    #[test]
    fn letters_are_found() {
        let check = |bytes: &[u8], encoding: &str, first: &str| {
            let sheet = sheet(bytes);
            let found = sheet.encoding.map(Encoding::name);
            assert_eq!((found.as_deref(), sheet.rows[0][0].as_str()), (Some(encoding), first));
        };
        check("Hélène;1".as_bytes(), "utf-8", "Hélène");
        check(b"\xEF\xBB\xBFH\xC3\xA9l\xC3\xA8ne;1", "utf-8", "Hélène");
        check(b"H\xE9l\xE8ne;1\r\n\x8Cuvrard;2\r\nBeno\xEEt;12 \x80\r\n", "windows-1252", "Hélène");
        check(b"Niccol\xF2;1\r\nMuftaro\xF0lu;2\r\n", "windows-1252", "Niccolò");
        check(b"\xFF\xFEH\x00\xE9\x00;\x001\x00", "utf-16le", "Hé");
        check(b"\xFE\xFF\x00H\x00\xE9\x00;\x001", "utf-16be", "Hé");
        assert_eq!(Encoding::from_name("macintosh"), Some(Encoding::MACINTOSH));
        assert_eq!(Encoding::from_name("klingon"), None);
    }

    #[test]
    fn rows_keep_the_numbers_a_spreadsheet_gives_them() {
        let sheet = sheet(b"\r\n\r\nNom;Note;;\r\n\r\nPaul;\"a\r\n\r\nb\"\r\n;;;\r\nAnna\r\n\r\n;;\r\n");
        assert_eq!(sheet.first_row, 3);
        assert_eq!(sheet.rows, [["Nom", "Note"], ["", ""], ["Paul", "a\r\n\r\nb"], ["", ""], ["Anna", ""]]);
        let sheet = read("a.csv", b"a;b\r\rc\r", &Options::default()).unwrap();
        assert_eq!(sheet.rows, [["a", "b"], ["", ""], ["c", ""]]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_refused_at_its_row() {
        for (text, row) in [
            ("Nom;Ville\nPaul;Lyon\n\"Anna;Nice\nBen;Metz\n", 3),
            ("Nom;Ville\r\nPaul;\"Ly\"\"on\r\n", 2),
            ("\"Nom", 1),
        ] {
            let refusal = Err(SheetRefusal::UnclosedQuote { row });
            assert_eq!(read("a.csv", text.as_bytes(), &Options::default()), refusal, "{text}");
        }
        for text in ["a;12\" b;c\n", "a;\"b\"\"\"\n", "a;\"b\nc\"", "a;\"\"\n", "\"a\"b\";c\n"] {
            assert!(read("a.csv", text.as_bytes(), &Options::default()).is_ok(), "{text}");
        }
    }

    #[test]
    fn what_is_no_table_is_refused() {
        for bytes in [
            &b"%PDF-1.7 a"[..],
            b"{\\rtf1 a",
            b"<html><table>",
            b"{\n \"a\": 1}",
            b"\n<?xml version=\"1.0\"?>",
            b"\x89PNG\0\0",
        ] {
            assert_eq!(read("a.xls", bytes, &Options::default()), Err(SheetRefusal::Unreadable));
        }
        assert_eq!(read("a.csv", b";;\r\n\r\n", &Options::default()), Err(SheetRefusal::Empty));
        assert_eq!(sheet(b"<3 les pommes;1\n").rows[0][0], "<3 les pommes");
    }
}
