//! Who takes what home, and where: what the papers of the hall are built from. Codes, first names, marks, quantities and
//! places: there is no field for a price, a debt, a coefficient or a phone, so that no hall paper can have one.

use super::frame::Frame;
use super::mark::{self, Mark};
use super::papers_adhesions::short_name;
use super::papers_orders::{campaign, pickup as pickup_says};
use crate::campaigns::{self, Campaign, Offer};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::search::fold;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::members::{self, HallName};
use crate::pickup::{self, ListedPaper};
use crate::receptions::{self, Content};
use crate::{catalogue, sharing};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

/// The order of sheets and of the lines of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum SheetOrder {
    #[default]
    Code,
    Name,
    /// Place after place, by code in each.
    Place,
    /// Who came first, first; who did not come yet, by code after them.
    Arrival,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum PickupPaperRefusal {
    #[error("nobody fetches anything there")]
    NothingToFetch,
}

impl Refusal for PickupPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PickupPaperRefusal::NothingToFetch => Sentence::new("refusal-paper-nothing-to-fetch"),
        }
    }
}

/// Who takes what home, without a price.
pub(super) struct Gathered {
    pub(super) campaign: Campaign,
    /// What is offered, in the order of the form.
    pub(super) offers: Vec<Offer>,
    pub(super) households: Vec<Waiting>,
    /// Whether some of it has not come yet.
    provisional: bool,
    /// What one pack held of what came, or that packs cannot be counted.
    contents: HashMap<OfferId, Content>,
}

/// Who fetches goods at one place, on one day.
pub(super) struct Stop<'a> {
    /// Where and when; none when the whole order has one place only.
    pub(super) says: Option<String>,
    pub(super) households: Vec<&'a Waiting>,
}

/// Which households, and in which order.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Which {
    pub(super) household: Option<HouseholdId>,
    pub(super) place: Option<PickupPlaceId>,
    pub(super) order: Option<SheetOrder>,
}

/// A household that fetches something.
pub(super) struct Waiting {
    pub(super) id: HouseholdId,
    pub(super) code: String,
    /// As it is called out: first name and an initial unless it chose a name.
    pub(super) name: String,
    pub(super) place: Option<PickupPlaceId>,
    /// In grams, millilitres or pieces.
    pub(super) goods: HashMap<OfferId, i64>,
}

/// The name of a household as it is called out in the hall.
pub(super) fn called_out(name: &HallName) -> String {
    match name.call_name.as_str() {
        "" => short_name(&name.first_name, &name.last_name),
        chosen => chosen.to_owned(),
    }
}

impl Gathered {
    pub(super) fn read(
        conn: &Connection,
        ctx: &Context<'_>,
        id: CampaignId,
        which: Which,
    ) -> Result<Gathered, Failure> {
        let campaign = campaign(conn, id)?;
        let handouts = sharing::handouts(conn, id)?;
        let names = members::hall_names(conn)?;
        let mut households = Vec::new();
        for (id, goods) in handouts.households {
            let place = handouts.places.get(&id).copied().flatten();
            let here = which.place.is_none() || place == which.place;
            let wanted = here && which.household.is_none_or(|only| only == id);
            if let Some(known) = names.get(&id).filter(|_| wanted) {
                let (code, name) = (known.code.clone(), called_out(known));
                households.push(Waiting { id, code, name, place, goods });
            }
        }
        if households.is_empty() {
            return Err(Failure::refused(&PickupPaperRefusal::NothingToFetch));
        }
        let offers = campaigns::offers(conn, id)?;
        let contents = contents(conn, ctx, id, &offers)?;
        let provisional = handouts.provisional;
        let mut gathered = Gathered { campaign, offers, households, provisional, contents };
        gathered.sort(conn, which.order.unwrap_or_default())?;
        Ok(gathered)
    }

    fn sort(&mut self, conn: &Connection, order: SheetOrder) -> Result<(), Failure> {
        self.households.sort_by_key(|one| mark::number(&one.code));
        match order {
            SheetOrder::Code => {}
            SheetOrder::Name => self.households.sort_by_cached_key(|one| fold(&one.name)),
            SheetOrder::Place => self.group_by_place(),
            SheetOrder::Arrival => {
                let came = pickup::arrivals(conn, self.campaign.id)?;
                let rank = |one: &Waiting| came.iter().position(|id| *id == one.id).unwrap_or(usize::MAX);
                self.households.sort_by_key(rank);
            }
        }
        Ok(())
    }

    /// Place after place, in the order they had in each.
    pub(super) fn group_by_place(&mut self) {
        let places: Vec<Option<PickupPlaceId>> = self.places().collect();
        self.households.sort_by_key(|one| places.iter().position(|place| *place == one.place));
    }

    /// Place after place where the order has several: what is handed over on one day is never counted with another's.
    pub(super) fn stops(&self, ctx: &Context<'_>, only: Option<PickupPlaceId>) -> Vec<Stop<'_>> {
        if only.is_some() || self.campaign.places.len() < 2 {
            let says = only.map(|_| self.place(ctx, only));
            return vec![Stop { says, households: self.households.iter().collect() }];
        }
        let stop = |place| Stop {
            says: Some(self.place(ctx, place)),
            households: self.households.iter().filter(|one| one.place == place).collect(),
        };
        self.places().map(stop).filter(|stop| !stop.households.is_empty()).collect()
    }

    /// What one whole pack of it holds, as it came, else as it is ordered; none where packs cannot be counted.
    pub(super) fn pack_qty(&self, offer: &Offer) -> Option<i64> {
        match self.contents.get(&offer.id) {
            Some(Content::Each(qty)) => Some(*qty),
            Some(Content::Mixed) => None,
            None => Some(offer.pack_qty),
        }
    }

    /// Numbers the paper that is about to be made, so that it can be typed in again; answers its frame.
    pub(super) fn numbered(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        (paper, place): (ListedPaper, Option<PickupPlaceId>),
        frame: Frame,
    ) -> Result<Frame, Failure> {
        let goods = self.households.iter().map(|one| (one.id, &one.goods));
        let printed = pickup::note_printed(conn, ctx, self.campaign.id, place, paper, goods)?;
        ctx.tell("number", printed.number.to_string());
        ctx.tell("title", self.campaign.title.clone());
        let number = Sentence::new("print-list-number").count("number", printed.number);
        Ok(Frame { page: format!("{} · {}", ctx.say(&number), frame.page), ..frame })
    }

    /// The rows of the paper, from 1: where each household stands, to type it in again.
    pub(super) fn position(&self, one: &Waiting) -> String {
        let at = self.households.iter().position(|other| other.id == one.id).unwrap_or(0);
        (at + 1).to_string()
    }

    pub(super) fn place(&self, ctx: &Context<'_>, place: Option<PickupPlaceId>) -> String {
        let known = self.campaign.places.iter().find(|one| Some(one.place) == place);
        match known {
            Some(known) => pickup_says(ctx, known),
            None => ctx.text("print-pickup-no-place"),
        }
    }

    /// The order and the place, as they stand in the frame.
    pub(super) fn heading(&self, ctx: &Context<'_>, place: Option<PickupPlaceId>) -> String {
        format!("{} · {}", self.campaign.title, self.place(ctx, place))
    }

    /// The places of the order, and none at the end for who chose none.
    pub(super) fn places(&self) -> impl Iterator<Item = Option<PickupPlaceId>> {
        self.campaign.places.iter().map(|place| Some(place.place)).chain([None])
    }

    pub(super) fn rule_of_thumb(&self, usual: &'static str) -> &'static str {
        if self.provisional { "print-pickup-provisional" } else { usual }
    }

    /// What one household takes home, in the order of the form.
    pub(super) fn goods<'a>(&'a self, one: &'a Waiting) -> impl Iterator<Item = (&'a Offer, i64)> {
        let quantity = |offer: &Offer| one.goods.get(&offer.id).copied().filter(|qty| 0 < *qty);
        self.offers.iter().filter_map(move |offer| quantity(offer).map(|qty| (offer, qty)))
    }
}

/// What packs held as they came. Pieces of their own weight are no packs to count. Source: domain.md cases 17, 19.
fn contents(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    offers: &[Offer],
) -> rusqlite::Result<HashMap<OfferId, Content>> {
    let mut contents = receptions::contents(conn, campaign)?;
    for offer in offers {
        if catalogue::pack(conn, offer.pack, ctx.today)?.is_some_and(|pack| pack.variable_weight) {
            contents.insert(offer.id, Content::Mixed);
        }
    }
    Ok(contents)
}

pub(super) fn says(ctx: &Context<'_>, offer: &Offer, qty: i64) -> String {
    catalogue::quantity_says(ctx, offer.dimension, qty)
}

pub(super) fn waits(ctx: &Context<'_>, products: usize) -> String {
    ctx.say(&Sentence::new("print-pickup-products").count("count", products))
}

/// `5 produits`.
pub(super) fn products(ctx: &Context<'_>, products: usize) -> String {
    ctx.say(&Sentence::new("print-products").count("count", products))
}

/// The mark of a household in words, as in `étoile · bleu`.
pub(super) fn mark_says(ctx: &Context<'_>, code: &str) -> String {
    let Mark { shape, colour } = Mark::of(code);
    format!("{} · {}", ctx.text(mark::shape_key(shape)), ctx.text(mark::colour_key(colour)))
}
