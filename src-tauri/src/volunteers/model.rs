//! A shift and who helps in it. Values in, values out.

use crate::campaigns::CampaignRefusal;
use crate::kernel::coded;
use crate::kernel::ids::{CampaignId, PickupPlaceId, ShiftId};
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeMap;

coded! {
    /// What became of somebody in a shift.
    Attendance { Coming = "coming", NotComing = "not_coming", WasThere = "was_there" }
}

/// Hands that are needed at a post, on a day, from an hour to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shift {
    pub(crate) id: ShiftId,
    pub(crate) campaign: Option<CampaignId>,
    /// As in `Accueil`, `Pesée`.
    pub(crate) post: String,
    pub(crate) place: Option<PickupPlaceId>,
    pub(crate) place_name: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) from_at: NaiveTime,
    pub(crate) to_at: NaiveTime,
    /// How many persons.
    pub(crate) needed: i64,
    pub(crate) note: String,
    /// Why it does not take place.
    pub(crate) cancelled: Option<String>,
    /// In the order in which they signed up.
    pub(crate) people: Vec<Helping>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Helping {
    /// As called out.
    pub(crate) name: String,
    pub(crate) presence: Attendance,
    /// Noted once the shift is over.
    pub(crate) minutes: Option<i64>,
}

/// What somebody did in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Given {
    pub(super) shifts: i64,
    pub(super) minutes: i64,
    /// Shifts to come.
    pub(super) coming: i64,
}

impl Shift {
    /// How long it lasts, in minutes.
    pub(super) fn minutes(&self) -> i64 {
        (self.to_at - self.from_at).num_minutes()
    }

    /// Who comes or came.
    pub(crate) fn there(&self) -> impl Iterator<Item = &Helping> {
        self.people.iter().filter(|one| one.presence != Attendance::NotComing)
    }

    /// How many persons are still missing.
    pub(crate) fn missing(&self) -> i64 {
        let there = i64::try_from(self.there().count()).unwrap_or(i64::MAX);
        (self.needed - there).max(0)
    }

    /// The name as it stands in the shift, however it is typed this time.
    pub(super) fn known(&self, name: &str) -> Option<&Helping> {
        self.people.iter().find(|one| fold(&one.name) == fold(name))
    }

    /// Errors: it does not take place, or somebody of that name is already coming.
    pub(super) fn may_join(&self, name: &str) -> Result<(), VolunteerRefusal> {
        if self.cancelled.is_some() {
            return Err(VolunteerRefusal::Cancelled);
        }
        match self.known(name) {
            Some(one) if one.presence != Attendance::NotComing => {
                Err(VolunteerRefusal::AlreadyComing { name: one.name.clone() })
            }
            Some(_) | None => Ok(()),
        }
    }

    /// Errors: it does not take place, or has not begun by that day.
    pub(super) fn may_note_hours(&self, today: NaiveDate) -> Result<(), VolunteerRefusal> {
        if self.cancelled.is_some() {
            return Err(VolunteerRefusal::Cancelled);
        }
        if today < self.on_day { Err(VolunteerRefusal::NotYet { on_day: self.on_day }) } else { Ok(()) }
    }
}

/// Who helped how long, by name; who helped least first, so that the next shift is for them.
pub(super) fn given(shifts: &[Shift]) -> Vec<(String, Given)> {
    let mut all: BTreeMap<String, (String, Given)> = BTreeMap::new();
    for one in shifts.iter().filter(|shift| shift.cancelled.is_none()).flat_map(|shift| &shift.people) {
        let (_, given) = all.entry(fold(&one.name)).or_insert_with(|| (one.name.clone(), Given::default()));
        match one.presence {
            Attendance::WasThere => {
                given.shifts += 1;
                given.minutes += one.minutes.unwrap_or(0);
            }
            Attendance::Coming => given.coming += 1,
            Attendance::NotComing => {}
        }
    }
    let mut all: Vec<(String, Given)> = all.into_values().collect();
    all.retain(|(_, given)| *given != Given::default());
    all.sort_by_key(|(_, given)| given.minutes);
    all
}

/// Nobody helps longer than that in one go: more is a slip of the fingers.
const MINUTES_MAX: i64 = 16 * 60;

/// Reads how long somebody helped: `2h30`, `2 h`, `1,5 h`, `90 min`, `2:30`. Errors: what was typed is no duration.
pub(super) fn read_minutes(typed: &str) -> Result<i64, VolunteerRefusal> {
    let refused = || VolunteerRefusal::NotADuration { text: typed.trim().chars().take(30).collect() };
    let tidy: String = typed.to_lowercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let whole = |digits: &str| -> Option<i64> {
        let plain = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    };
    let minutes = if let Some(minutes) = tidy.strip_suffix("min").or_else(|| tidy.strip_suffix("mn")) {
        whole(minutes)
    } else if let Some((hours, minutes)) = tidy.split_once(['h', ':']) {
        match (tenths(hours), minutes) {
            (Some(tenths), "") => Some(tenths * 6),
            (_, minutes) => {
                let minutes = whole(minutes).filter(|minutes| *minutes < 60);
                whole(hours).zip(minutes).map(|(hours, minutes)| hours * 60 + minutes)
            }
        }
    } else {
        tenths(&tidy).map(|tenths| tenths * 6)
    };
    minutes.filter(|minutes| (1..=MINUTES_MAX).contains(minutes)).ok_or_else(refused)
}

/// Tenths of an hour: `1,5` is 15, `2` is 20.
fn tenths(text: &str) -> Option<i64> {
    let (whole, tenth) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let one = tenth.len() == 1 && (1..=2).contains(&whole.len());
    let digits = whole.bytes().chain(tenth.bytes()).all(|byte| byte.is_ascii_digit());
    (one && digits).then(|| Some(whole.parse::<i64>().ok()? * 10 + tenth.parse::<i64>().ok()?)).flatten()
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum VolunteerRefusal {
    #[error("no such shift")]
    NotFound,
    #[error("no such place")]
    NoSuchPlace,
    #[error("what is to be done is not said")]
    NoPost,
    #[error("nobody is needed")]
    NobodyNeeded,
    #[error("it ends before it begins")]
    HoursReversed,
    #[error("no name")]
    NoName,
    #[error("no reason")]
    NoReason,
    #[error("it does not take place")]
    Cancelled,
    #[error("{name} is already coming")]
    AlreadyComing { name: String },
    #[error("{name} had not signed up")]
    NotComing { name: String },
    #[error("it is on {on_day}")]
    NotYet { on_day: NaiveDate },
    #[error("no duration: {text}")]
    NotADuration { text: String },
    #[error(transparent)]
    Campaign(#[from] CampaignRefusal),
}

impl Refusal for VolunteerRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            VolunteerRefusal::NotFound => Sentence::new("refusal-shift-not-found"),
            VolunteerRefusal::NoSuchPlace => Sentence::new("refusal-shift-no-place"),
            VolunteerRefusal::NoPost => Sentence::new("refusal-shift-no-post"),
            VolunteerRefusal::NobodyNeeded => Sentence::new("refusal-shift-nobody-needed"),
            VolunteerRefusal::HoursReversed => Sentence::new("refusal-shift-hours-reversed"),
            VolunteerRefusal::NoName => Sentence::new("refusal-shift-no-name"),
            VolunteerRefusal::NoReason => Sentence::new("refusal-shift-no-reason"),
            VolunteerRefusal::Cancelled => Sentence::new("refusal-shift-cancelled"),
            VolunteerRefusal::AlreadyComing { name } => {
                Sentence::new("refusal-shift-already-coming").text("name", name)
            }
            VolunteerRefusal::NotComing { name } => {
                Sentence::new("refusal-shift-not-coming").text("name", name)
            }
            VolunteerRefusal::NotYet { on_day } => {
                Sentence::new("refusal-shift-not-yet").with("day", Param::Day(*on_day))
            }
            VolunteerRefusal::NotADuration { text } => {
                Sentence::new("refusal-shift-not-a-duration").text("text", text)
            }
            VolunteerRefusal::Campaign(refusal) => refusal.sentence(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shift(people: &[(&str, Attendance, Option<i64>)]) -> Shift {
        let people = people.iter().map(|(name, presence, minutes)| Helping {
            name: (*name).to_owned(),
            presence: *presence,
            minutes: *minutes,
        });
        Shift {
            id: ShiftId(uuid::Uuid::nil()),
            campaign: None,
            post: "Pesée".to_owned(),
            place: None,
            place_name: String::new(),
            on_day: "2026-03-28".parse().unwrap(),
            from_at: "09:30:00".parse().unwrap(),
            to_at: "12:00:00".parse().unwrap(),
            needed: 3,
            note: String::new(),
            cancelled: None,
            people: people.collect(),
        }
    }

    #[test]
    fn a_duration_is_read_as_it_is_said() {
        for (typed, minutes) in [
            ("2h30", Some(150)),
            ("2 h", Some(120)),
            ("1,5", Some(90)),
            ("1.5 h", Some(90)),
            ("90 min", Some(90)),
            ("2:05", Some(125)),
            ("3", Some(180)),
            ("0", None),
            ("17 h", None),
            ("2h75", None),
            ("matin", None),
            ("1,25", None),
            ("", None),
        ] {
            assert_eq!(read_minutes(typed).ok(), minutes, "{typed}");
        }
    }

    #[test]
    fn who_gave_up_is_missing_again_and_may_come_back() {
        let one = shift(&[("Awa", Attendance::Coming, None), ("Luc", Attendance::NotComing, None)]);
        assert_eq!((one.missing(), one.minutes()), (2, 150));
        assert_eq!(one.may_join("luc"), Ok(()));
        assert_eq!(one.may_join("AWA"), Err(VolunteerRefusal::AlreadyComing { name: "Awa".to_owned() }));
        let gone = Shift { cancelled: Some("Neige".to_owned()), ..one };
        assert_eq!(gone.may_join("Luc"), Err(VolunteerRefusal::Cancelled));
    }

    #[test]
    fn who_helped_least_is_named_first() {
        let shifts = [
            shift(&[("Awa", Attendance::WasThere, Some(150)), ("Rosa", Attendance::Coming, None)]),
            shift(&[("awa", Attendance::WasThere, Some(60)), ("Luc", Attendance::NotComing, None)]),
            Shift { cancelled: Some("Neige".to_owned()), ..shift(&[("Paul", Attendance::Coming, None)]) },
        ];
        let said = given(&shifts).into_iter().map(|(name, given)| (name, given.minutes, given.coming));
        assert_eq!(said.collect::<Vec<_>>(), [("Rosa".to_owned(), 0, 1), ("Awa".to_owned(), 210, 0)]);
    }

    #[test]
    fn hours_are_noted_from_the_day_on() {
        let one = shift(&[]);
        assert!(one.may_note_hours("2026-03-27".parse().unwrap()).is_err());
        assert_eq!(one.may_note_hours("2026-03-28".parse().unwrap()), Ok(()));
    }
}
