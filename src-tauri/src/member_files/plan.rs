//! Rows of text become households, errors at their cell, and look-alikes of what is known. Values in, values
//! out: the same plan is shown first and applied after.

use super::columns::Field;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text::of_cell;
use crate::members::{AtField, Channel, Code, Draft, Keys, PersonDraft};
use std::collections::{BTreeSet, HashMap};

/// A household that a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Planned {
    /// The row of its first person, as the spreadsheet counts.
    pub(super) row: usize,
    pub(super) code: Option<Code>,
    pub(super) draft: Draft,
}

/// A cell that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CellError {
    pub(super) row: usize,
    pub(super) column: usize,
    pub(super) text: String,
    pub(super) sentence: Sentence,
}

#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) households: Vec<Planned>,
    pub(super) errors: Vec<CellError>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum CellRefusal {
    #[error("not a number of persons: it is a whole number")]
    Count,
    #[error("neither yes nor no")]
    YesOrNo,
    #[error("not a way of ordering")]
    Channel,
    #[error("the code's letter does not belong to its number")]
    Code,
}

impl Plan {
    /// Rows left out because of a cell; the errors of one row follow each other.
    pub(super) fn rows_with_errors(&self) -> usize {
        let rows: BTreeSet<usize> = self.errors.iter().map(|error| error.row).collect();
        rows.len()
    }
}

impl Refusal for CellRefusal {
    fn sentence(&self) -> Sentence {
        Sentence::new(match self {
            CellRefusal::Count => "refusal-cell-not-a-count",
            CellRefusal::YesOrNo => "refusal-cell-not-yes-or-no",
            CellRefusal::Channel => "refusal-cell-not-a-channel",
            CellRefusal::Code => "refusal-cell-not-a-code",
        })
    }
}

/// What one row says, before it is checked.
#[derive(Default)]
struct RowText {
    code: Option<Code>,
    draft: Draft,
    person: PersonDraft,
}

/// Reads the rows after the heading; rows of one code follow each other into one household.
pub(super) fn plan(rows: &[(usize, &Vec<String>)], columns: &[Option<Field>]) -> Plan {
    let mut plan = Plan::default();
    let mut by_code: HashMap<i64, usize> = HashMap::new();
    for (row, cells) in rows {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let Some(read) = read_row(*row, cells, columns, &mut plan.errors) else { continue };
        let known = read.code.and_then(|code| by_code.get(&code.number()).copied());
        match known {
            Some(position) => {
                let mut draft = plan.households[position].draft.clone();
                draft.persons.extend(read.draft.persons);
                match draft.checked() {
                    Ok(draft) => plan.households[position].draft = draft,
                    Err(at_field) => plan.errors.push(cell_error(*row, cells, columns, at_field)),
                }
            }
            None => {
                if let Some(code) = read.code {
                    by_code.insert(code.number(), plan.households.len());
                }
                plan.households.push(Planned { row: *row, code: read.code, draft: read.draft });
            }
        }
    }
    plan
}

/// One row as a checked household of one person; `None` when a cell of it is wrong.
fn read_row(
    row: usize,
    cells: &[String],
    columns: &[Option<Field>],
    errors: &mut Vec<CellError>,
) -> Option<RowText> {
    let before = errors.len();
    let mut read = RowText::default();
    for (column, (cell, field)) in cells.iter().zip(columns).enumerate() {
        let cell = cell.trim();
        let Some(field) = field.filter(|_| !cell.is_empty()) else { continue };
        if let Err(refusal) = read.take(field, cell) {
            errors.push(CellError { row, column, text: cell.to_owned(), sentence: refusal.sentence() });
        }
    }
    read.draft.persons = vec![std::mem::take(&mut read.person)];
    match std::mem::take(&mut read.draft).checked() {
        Ok(draft) => read.draft = draft,
        Err(at_field) => errors.push(cell_error(row, cells, columns, at_field)),
    }
    errors[before..].sort_by_key(|error| error.column);
    (errors.len() == before).then_some(read)
}

/// A draft's refusal at the cell it came from.
fn cell_error(
    row: usize,
    cells: &[String],
    columns: &[Option<Field>],
    (field, refusal): AtField,
) -> CellError {
    let column = column_of(&field, columns);
    let text = cells.get(column).cloned().unwrap_or_default();
    CellError { row, column, text, sentence: of_cell(refusal.sentence()) }
}

impl RowText {
    fn take(&mut self, field: Field, cell: &str) -> Result<(), CellRefusal> {
        let text = cell.to_owned();
        match field {
            Field::Code => self.code = Some(Code::parse(cell).ok_or(CellRefusal::Code)?),
            Field::LastName => self.person.last_name = text,
            Field::FirstName => self.person.first_name = text,
            Field::FullName => (self.person.first_name, self.person.last_name) = split_name(cell),
            Field::CallName => self.draft.call_name = text,
            Field::Phone => self.person.phone = french_phone(cell),
            Field::Email => self.person.email = text,
            Field::Address => self.draft.address = text,
            Field::PickupPlace => self.draft.pickup_place = text,
            Field::Size => self.draft.size = Some(cell.parse().map_err(|_| CellRefusal::Count)?),
            Field::Channel => self.draft.channel = Some(channel(cell).ok_or(CellRefusal::Channel)?),
            Field::ReadingHelp => self.draft.reading_help = yes(cell).ok_or(CellRefusal::YesOrNo)?,
            Field::Proxies => {
                // Our own lists part names by semicolons, so that a comma may stand in a name.
                let mark = if cell.contains(';') { ';' } else { ',' };
                self.draft.proxies = cell.split(mark).map(|name| name.trim().to_owned()).collect()
            }
            Field::Note => self.draft.note = text,
        }
        Ok(())
    }
}

/// `SOW Anna` and `Anna SOW`: the words in capitals are the family name; else the last word is.
fn split_name(name: &str) -> (String, String) {
    let capital = |word: &&str| 1 < word.chars().count() && word.chars().all(|c| !c.is_lowercase());
    let words: Vec<&str> = name.split_whitespace().collect();
    let (family, given): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| capital(word));
    if !family.is_empty() && !given.is_empty() {
        return (given.join(" "), family.join(" "));
    }
    match words.split_last() {
        Some((last, first)) if !first.is_empty() => (first.join(" "), (*last).to_owned()),
        Some(_) | None => (String::new(), name.to_owned()),
    }
}

/// Spreadsheets drop the leading 0 of a number: nine digits beginning with 1 to 9 had one.
fn french_phone(cell: &str) -> String {
    let lost = cell.len() == 9 && cell.chars().all(|c| c.is_ascii_digit()) && !cell.starts_with('0');
    if lost { format!("0{cell}") } else { cell.to_owned() }
}

fn channel(cell: &str) -> Option<Channel> {
    match fold(cell).as_str() {
        "papier" | "carta" | "paper" => Some(Channel::Paper),
        "telephone" | "telefono" | "phone" => Some(Channel::Phone),
        "visite" | "permanence" | "visita" | "visit" => Some(Channel::Visit),
        "internet" | "en ligne" | "online" => Some(Channel::Online),
        _ => None,
    }
}

fn yes(cell: &str) -> Option<bool> {
    match fold(cell).as_str() {
        "oui" | "o" | "si" | "yes" | "y" | "x" | "1" | "vrai" | "true" => Some(true),
        "non" | "n" | "no" | "0" | "faux" | "false" => Some(false),
        _ => None,
    }
}

/// The column of a draft's field, so that an error stands at its cell.
fn column_of(field: &str, columns: &[Option<Field>]) -> usize {
    let wanted: &[Field] = match field {
        "persons.0.first_name" => &[Field::FirstName, Field::FullName],
        "persons.0.phone" => &[Field::Phone],
        "persons.0.email" => &[Field::Email],
        "call_name" => &[Field::CallName],
        "address" => &[Field::Address],
        "pickup_place" => &[Field::PickupPlace],
        "size" => &[Field::Size],
        "note" => &[Field::Note],
        other if other.starts_with("proxies") => &[Field::Proxies],
        _ => &[Field::LastName, Field::FullName, Field::FirstName],
    };
    columns.iter().position(|column| column.is_some_and(|field| wanted.contains(&field))).unwrap_or(0)
}

/// What is known already, for a look at ten thousand rows without comparing each with each.
#[derive(Default)]
pub(super) struct Known<T> {
    names: HashMap<String, T>,
    phones: HashMap<String, T>,
    emails: HashMap<String, T>,
}

impl<T: Copy> Known<T> {
    pub(super) fn add(&mut self, keys: &Keys, who: T) {
        for (map, key) in [
            (&mut self.names, keys.name.replace(' ', "")),
            (&mut self.phones, keys.phone.clone()),
            (&mut self.emails, keys.email.clone()),
        ] {
            if !key.is_empty() {
                map.entry(key).or_insert(who);
            }
        }
    }

    /// Somebody with the same name, or the same phone or e-mail.
    pub(super) fn find(&self, keys: &Keys) -> Option<T> {
        let name = self.names.get(&keys.name.replace(' ', ""));
        name.or_else(|| self.phones.get(&keys.phone)).or_else(|| self.emails.get(&keys.email)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split('|').map(str::to_owned).collect()).collect()
    }

    fn planned(text: &str, columns: &[Option<Field>]) -> Plan {
        let rows = rows(text);
        let numbered: Vec<_> = (2..).zip(&rows).collect();
        plan(&numbered, columns)
    }

    #[test]
    fn rows_of_one_code_are_one_household() {
        let columns = [Some(Field::Code), Some(Field::FirstName), Some(Field::LastName)];
        let plan = planned("B-001|Anna|Sow\nB-001|Ben|Sow\n|Carla|Rossi\n||", &columns);
        let names: Vec<_> =
            plan.households.iter().map(|h| (h.row, h.draft.persons.len(), h.draft.name())).collect();
        assert_eq!(names, [(2, 2, "Anna Sow".to_owned()), (4, 1, "Carla Rossi".to_owned())]);
        assert_eq!(plan.errors, []);
    }

    #[test]
    fn too_many_rows_of_one_code_are_errors() {
        let columns = [Some(Field::Code), Some(Field::FullName)];
        let text: Vec<String> = (0..22).map(|n| format!("B-001|Anna {n}")).collect();
        let plan = planned(&text.join("\n"), &columns);
        let cells: Vec<_> = plan.errors.iter().map(|e| (e.row, e.column, e.sentence.key)).collect();
        assert_eq!(cells, [(22, 1, "refusal-household-persons"), (23, 1, "refusal-household-persons")]);
        assert_eq!(plan.households[0].draft.persons.len(), 20);
        assert_eq!(plan.rows_with_errors(), 2);
    }

    #[test]
    fn an_error_stands_at_its_cell() {
        let columns =
            [Some(Field::FullName), Some(Field::Phone), Some(Field::Size), Some(Field::ReadingHelp)];
        let plan = planned(
            "Anna|chez Ben|4|oui\nBen||quatre|peut-être\n|0612345678||\nDina|612345678|31|x",
            &columns,
        );
        let cells: Vec<_> = plan.errors.iter().map(|e| (e.row, e.column, e.sentence.key)).collect();
        assert_eq!(
            cells,
            [
                (2, 1, "refusal-text-not-a-phone"),
                (3, 2, "refusal-cell-not-a-count"),
                (3, 3, "refusal-cell-not-yes-or-no"),
                (4, 0, "refusal-household-no-name"),
                (5, 2, "refusal-household-size"),
            ]
        );
        assert_eq!(plan.households, []);
    }

    #[test]
    fn names_are_split_by_their_capitals() {
        for (name, first, last) in [
            ("SOW Anna", "Anna", "SOW"),
            ("Anna SOW", "Anna", "SOW"),
            ("Jean Noël N'DIAYE BA", "Jean Noël", "N'DIAYE BA"),
            ("Anna Sow", "Anna", "Sow"),
            ("Anna", "", "Anna"),
            ("ANNA SOW", "ANNA", "SOW"),
        ] {
            assert_eq!(split_name(name), (first.to_owned(), last.to_owned()), "{name}");
        }
    }

    #[test]
    fn a_phone_number_gets_its_zero_back() {
        assert_eq!(french_phone("612345678"), "0612345678");
        assert_eq!(french_phone("0612345678"), "0612345678");
        assert_eq!(french_phone("+33612345678"), "+33612345678");
    }
}
