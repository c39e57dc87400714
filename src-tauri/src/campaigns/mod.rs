//! Group orders (commandes groupées): their life, places and suppliers, what they offer and at what price.
//! An offer is frozen when it is announced; a later change is a new version.
//! Others call `campaigns::campaign`, `campaigns::offers` and `campaigns::offer_as`.

mod commands;
mod frozen;
mod model;
mod next;
mod offers;
mod refusal;
mod rules;
mod store;
mod typed;
mod view;
mod wish_store;
mod wishes;

pub(crate) use commands::begin_distribution;
pub(crate) use commands::{register, settle};
pub(crate) use model::{
    Campaign, CampaignPlace, CarriageKey, Comes, Offer, Rules, ShortageRule, State, Tolerance,
};
pub(crate) use offers::rename_offer;
pub(crate) use refusal::CampaignRefusal;
pub(crate) use rules::{rules, rules_says};
pub(crate) use store::{
    campaign, campaigns, note_movement, offer, offer_as, offered_before, offers, replaced,
};
pub(crate) use typed::{local_now, read_hour};
