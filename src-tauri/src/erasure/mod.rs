//! A person who asks is forgotten: names, contacts, proxies, notes and tier go, the journal forgets what it says of the
//! household; what was paid and fetched stays, under a name that is nobody's (domain.md case 49, invariant 13).

mod commands;
mod refusal;

pub(crate) use commands::register;
