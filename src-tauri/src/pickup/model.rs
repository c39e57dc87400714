//! What was handed over, how sure one is of its lot, what was printed. Values in, values out.

use crate::kernel::coded;
use crate::kernel::ids::{HouseholdId, OfferId, PrintedListId};
use chrono::{DateTime, Utc};

coded! {
    /// How the total of a line was noted.
    How { Ticked = "ticked", Weighed = "weighed", Typed = "typed", All = "all", Undone = "undone" }
}

impl How {
    /// Whether a person typed it: an action on many lines leaves it alone. Source: domain.md case 81.
    pub(super) fn by_hand(self) -> bool {
        match self {
            How::Weighed | How::Typed => true,
            How::Ticked | How::All | How::Undone => false,
        }
    }
}

coded! {
    /// The papers that are numbered, to be typed in again after a power cut.
    ListedPaper {
        PickupSheets = "pickup_sheets", StandSheets = "stand_sheets", SignInList = "sign_in_list",
        PaperKit = "paper_kit",
    }
}

/// What a household got of an offer in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Handed {
    /// In grams, millilitres or pieces; above zero. Pieces sold by weight are in grams.
    pub(crate) qty: i64,
    pub(crate) at: DateTime<Utc>,
}

/// What waits for a household, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Left {
    pub(crate) household: HouseholdId,
    pub(crate) offer: OfferId,
    pub(crate) qty: i64,
}

/// A list as it was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Printed {
    pub(crate) list: PrintedListId,
    /// Written on each page.
    pub(crate) number: i64,
}

/// A line that is no more what a printed list says, in grams, millilitres or pieces; 0 when it was or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Changed {
    pub(crate) household: HouseholdId,
    pub(crate) offer: OfferId,
    pub(crate) printed_qty: i64,
    pub(crate) now_qty: i64,
}
