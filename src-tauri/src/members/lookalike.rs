//! Look-alikes: what makes two records perhaps one household. A suggestion, never a merge.

use super::model::PersonDraft;
use crate::kernel::search::{compact, phone_digits};

/// Names this close (of 1.0) are shown as look-alikes.
const CLOSE_NAMES_PERCENT: i64 = 93;

/// Why two households look alike, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "LookalikeReason")]
pub(crate) enum Reason {
    SameName,
    SamePhone,
    SameEmail,
    CloseName,
}

/// What a person is compared by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Keys {
    /// Compact names in alphabetical order, so that `Anna Sow` and `Sow Anna` are one.
    pub(crate) name: String,
    pub(crate) phone: String,
    pub(crate) email: String,
}

impl Keys {
    pub(crate) fn of(person: &PersonDraft) -> Keys {
        let mut names = [compact(&person.first_name), compact(&person.last_name)];
        names.sort();
        Keys {
            name: names.join(" ").trim().to_owned(),
            phone: phone_digits(&person.phone),
            email: person.email.to_lowercase(),
        }
    }

    /// Why the two look alike, if they do.
    pub(super) fn resembles(&self, other: &Keys) -> Option<Reason> {
        let same = |a: &str, b: &str| !a.is_empty() && a == b;
        if same(&self.name, &other.name) || same(&joined(&self.name), &joined(&other.name)) {
            Some(Reason::SameName)
        } else if same(&self.phone, &other.phone) {
            Some(Reason::SamePhone)
        } else if same(&self.email, &other.email) {
            Some(Reason::SameEmail)
        } else {
            close(&self.name, &other.name).then_some(Reason::CloseName)
        }
    }
}

fn joined(name: &str) -> String {
    name.replace(' ', "")
}

/// One letter wrong in a name of some length: `Fatima Benaissa`, `Fatma Benaissa`.
fn close(a: &str, b: &str) -> bool {
    let length = |text: &str| i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    let (short, long) = (length(a).min(length(b)), length(a).max(length(b)));
    if short < 6 || 2 < long - short {
        return false;
    }
    let wrong = i64::try_from(strsim::osa_distance(a, b)).unwrap_or(i64::MAX);
    (long - wrong) * 100 >= CLOSE_NAMES_PERCENT * long || wrong == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(a: (&str, &str, &str), b: (&str, &str, &str), reason: Option<Reason>) {
        let keys = |(first, last, phone): (&str, &str, &str)| {
            Keys::of(&PersonDraft {
                first_name: first.to_owned(),
                last_name: last.to_owned(),
                phone: phone.to_owned(),
                ..PersonDraft::default()
            })
        };
        assert_eq!(keys(a).resembles(&keys(b)), reason, "{a:?} {b:?}");
        assert_eq!(keys(b).resembles(&keys(a)), reason, "{b:?} {a:?}");
    }

    #[test]
    fn spellings_of_one_name_look_alike() {
        for other in
            [("Awa", "Ndiaye", ""), ("AWA", "N DIAYE", ""), ("N'Diaye", "Awa", ""), ("", "Awa N’Diaye", "")]
        {
            check(("Awa", "N'Diaye", ""), other, Some(Reason::SameName));
        }
        check(("Fatima", "Benaïssa", ""), ("Fatma", "Benaissa", ""), Some(Reason::CloseName));
        check(("Awa", "Sow", "06 12 34 56 78"), ("Moussa", "Ba", "+33 612345678"), Some(Reason::SamePhone));
    }

    #[test]
    fn other_people_do_not() {
        check(("Awa", "Sow", ""), ("Awa", "Sy", ""), None);
        check(("Fatima", "B", ""), ("Fatima", "C", "06 12 34 56 78"), Some(Reason::CloseName));
        check(("Marie", "Petit", ""), ("Louis", "Petit", ""), None);
        check(("Jean", "Martin", ""), ("Jean", "Marteau", ""), None);
    }
}
