//! What each household asks in a campaign: forms (bons), their lines as revisions, what they come to.

mod commands;

pub(crate) use commands::register;
