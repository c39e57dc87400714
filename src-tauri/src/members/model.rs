//! A household as typed becomes a household that can be kept, or a refusal that names the field.

use crate::kernel::ids::PersonId;
use crate::kernel::search::{compact, fold, phone_digits};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text::{self, ADDRESS_CHARS_MAX, NAME_CHARS_MAX, NOTE_CHARS_MAX, TextRefusal};

/// More persons than one household has.
pub(crate) const PERSONS_MAX: usize = 20;
/// More names than one household gives its basket to.
pub(crate) const PROXIES_MAX: usize = 20;
/// The largest household size asked for.
const SIZE_MAX: i64 = 30;

/// How the household prefers to order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channel {
    Paper,
    Phone,
    Visit,
    Online,
}

impl Channel {
    pub(crate) const ALL: [Channel; 4] = [Channel::Paper, Channel::Phone, Channel::Visit, Channel::Online];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Channel::Paper => "paper",
            Channel::Phone => "phone",
            Channel::Visit => "visit",
            Channel::Online => "online",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Channel> {
        Channel::ALL.into_iter().find(|channel| channel.name() == name)
    }
}

/// A household as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) persons: Vec<PersonDraft>,
    pub(crate) call_name: String,
    pub(crate) address: String,
    pub(crate) pickup_place: String,
    pub(crate) size: Option<i64>,
    pub(crate) channel: Option<Channel>,
    pub(crate) reading_help: bool,
    pub(crate) proxies: Vec<String>,
    pub(crate) note: String,
}

/// One person of it; at least one of the names is not empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct PersonDraft {
    /// None for somebody new.
    pub(crate) id: Option<PersonId>,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) phone: String,
    pub(crate) email: String,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum DraftRefusal {
    #[error("a household has at least one name")]
    NoName,
    #[error("a household has {max} persons at most")]
    TooManyPersons { max: i64 },
    #[error("{max} proxies at most")]
    TooManyProxies { max: i64 },
    #[error("the size goes from 1 to {max}")]
    SizeOutOfBounds { max: i64 },
    #[error(transparent)]
    Text(#[from] TextRefusal),
}

impl Refusal for DraftRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            DraftRefusal::NoName => Sentence::new("refusal-household-no-name"),
            DraftRefusal::TooManyPersons { max } => {
                Sentence::new("refusal-household-persons").count("max", *max)
            }
            DraftRefusal::TooManyProxies { max } => {
                Sentence::new("refusal-household-proxies").count("max", *max)
            }
            DraftRefusal::SizeOutOfBounds { max } => {
                Sentence::new("refusal-household-size").count("max", *max)
            }
            DraftRefusal::Text(refusal) => refusal.sentence(),
        }
    }
}

/// A refusal and the path of the field it is about, as in `persons.0.phone`.
pub(crate) type AtField = (String, DraftRefusal);

impl Draft {
    /// The draft with its texts trimmed and checked; empty persons and proxies are dropped.
    pub(crate) fn checked(self) -> Result<Draft, AtField> {
        let at = |field: &str| {
            let field = field.to_owned();
            move |refusal: TextRefusal| (field, DraftRefusal::Text(refusal))
        };
        let mut persons = Vec::new();
        for (position, person) in self.persons.into_iter().enumerate() {
            persons.extend(person.checked(position)?);
        }
        if persons.is_empty() {
            return Err(("persons.0.last_name".to_owned(), DraftRefusal::NoName));
        }
        if PERSONS_MAX < persons.len() {
            return Err(("persons".to_owned(), DraftRefusal::TooManyPersons { max: 20 }));
        }
        let mut proxies = Vec::new();
        for (position, proxy) in self.proxies.iter().enumerate() {
            proxies.push(text::line(proxy, NAME_CHARS_MAX).map_err(at(&format!("proxies.{position}")))?);
        }
        proxies.retain(|proxy| !proxy.is_empty());
        if PROXIES_MAX < proxies.len() {
            return Err(("proxies".to_owned(), DraftRefusal::TooManyProxies { max: 20 }));
        }
        if self.size.is_some_and(|size| !(1..=SIZE_MAX).contains(&size)) {
            return Err(("size".to_owned(), DraftRefusal::SizeOutOfBounds { max: SIZE_MAX }));
        }
        Ok(Draft {
            persons,
            call_name: text::line(&self.call_name, NAME_CHARS_MAX).map_err(at("call_name"))?,
            address: text::line(&self.address, ADDRESS_CHARS_MAX).map_err(at("address"))?,
            pickup_place: text::line(&self.pickup_place, NAME_CHARS_MAX).map_err(at("pickup_place"))?,
            note: text::lines(&self.note, NOTE_CHARS_MAX).map_err(at("note"))?,
            proxies,
            ..self
        })
    }

    /// The name called in the hall: the one chosen, else the first person's.
    pub(crate) fn name(&self) -> String {
        let first = || self.persons.first().map(PersonDraft::full_name).unwrap_or_default();
        if self.call_name.is_empty() { first() } else { self.call_name.clone() }
    }

    /// The first phone number the household has; empty when it has none.
    pub(crate) fn phone(&self) -> &str {
        let phones = self.persons.iter().map(|person| person.phone.as_str());
        phones.into_iter().find(|phone| !phone.is_empty()).unwrap_or_default()
    }

    /// What a list is sorted by: family name, then first name.
    pub(crate) fn sort_key(&self) -> String {
        let person = self.persons.first().cloned().unwrap_or_default();
        format!("{} {}", fold(&person.last_name), fold(&person.first_name)).trim().to_owned()
    }

    /// Every word the household can be found by.
    pub(crate) fn search_key(&self, code: super::Code) -> String {
        let mut words = vec![fold(&code.to_string()), compact(&code.to_string()), code.number().to_string()];
        let mut texts = vec![self.call_name.as_str(), &self.pickup_place, &self.address];
        texts.extend(self.proxies.iter().map(String::as_str));
        for person in &self.persons {
            texts.extend([person.first_name.as_str(), &person.last_name, &person.email]);
            words.push(phone_digits(&person.phone));
        }
        for text in texts {
            words.push(fold(text));
            let joined = compact(text);
            // `Jean-Noël` is also found by `jeannoel`, `N Diaye` by `ndiaye`.
            if words.last().is_some_and(|word| *word != joined) {
                words.push(joined);
            }
        }
        words.retain(|word| !word.is_empty());
        words.join(" ")
    }
}

impl PersonDraft {
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name).trim().to_owned()
    }

    /// The person checked; `None` when nothing at all was typed.
    fn checked(self, position: usize) -> Result<Option<PersonDraft>, AtField> {
        let at = |field: &str| {
            let field = format!("persons.{position}.{field}");
            move |refusal: TextRefusal| (field, DraftRefusal::Text(refusal))
        };
        let person = PersonDraft {
            id: self.id,
            first_name: text::line(&self.first_name, NAME_CHARS_MAX).map_err(at("first_name"))?,
            last_name: text::line(&self.last_name, NAME_CHARS_MAX).map_err(at("last_name"))?,
            phone: text::phone(&self.phone).map_err(at("phone"))?,
            email: text::email(&self.email).map_err(at("email"))?,
        };
        if !person.full_name().is_empty() {
            return Ok(Some(person));
        }
        if person.phone.is_empty() && person.email.is_empty() {
            return Ok(None);
        }
        Err((format!("persons.{position}.last_name"), DraftRefusal::NoName))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::members::Code;

    fn person(first_name: &str, last_name: &str, phone: &str) -> PersonDraft {
        PersonDraft {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            phone: phone.to_owned(),
            ..PersonDraft::default()
        }
    }

    fn draft(persons: Vec<PersonDraft>) -> Draft {
        Draft { persons, ..Draft::default() }
    }

    #[test]
    fn only_a_name_is_mandatory() {
        for (first, last) in [("Anna", ""), ("", "Sow"), (" Anna ", "")] {
            assert!(draft(vec![person(first, last, "")]).checked().is_ok());
        }
        for persons in [vec![], vec![person(" ", "", "")], vec![person("", "", "06 12 34 56 78")]] {
            let refusal = draft(persons).checked();
            assert_eq!(refusal, Err(("persons.0.last_name".to_owned(), DraftRefusal::NoName)));
        }
    }

    #[test]
    fn a_refusal_names_its_field() {
        let check = |draft: Draft, field: &str| {
            assert_eq!(draft.checked().map_err(|(field, _)| field), Err(field.to_owned()));
        };
        let named = || vec![person("Anna", "Sow", "")];
        check(draft(vec![person("Anna", "", ""), person("Ben", "", "chez lui")]), "persons.1.phone");
        check(draft(vec![person(&"a".repeat(10_000), "", "")]), "persons.0.first_name");
        check(draft(vec![person("Anna", "", ""); PERSONS_MAX + 1]), "persons");
        check(Draft { size: Some(31), ..draft(named()) }, "size");
        check(Draft { note: "a".repeat(1_001), ..draft(named()) }, "note");
        check(Draft { proxies: vec!["Sam".to_owned(); PROXIES_MAX + 1], ..draft(named()) }, "proxies");
        check(Draft { proxies: vec!["\u{0}".to_owned()], ..draft(named()) }, "proxies.0");
        check(Draft { address: "a".repeat(201), ..draft(named()) }, "address");
        check(Draft { pickup_place: "a".repeat(81), ..draft(named()) }, "pickup_place");
        check(Draft { call_name: "a".repeat(81), ..draft(named()) }, "call_name");
    }

    #[test]
    fn a_household_is_found_by_all_its_words() {
        let mut anna =
            draft(vec![person("Jean-Noël", "N’Diaye", "06 12 34 56 78"), person("Œuvrarde", "", "")]);
        anna.pickup_place = "École Moselly".to_owned();
        assert_eq!(
            anna.search_key(Code::of(47)),
            "b 047 b047 47 0612345678 ecole moselly ecolemoselly jean noel jeannoel ndiaye oeuvrarde"
        );
        assert_eq!(anna.sort_key(), "ndiaye jean noel");
        assert_eq!(anna.name(), "Jean-Noël N’Diaye");
    }
}
