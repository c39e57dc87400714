//! The households as a table with the same columns an import reads, one row for each person.

use crate::context::Context;
use crate::members::{self, Channel};
use crate::sheets::{Cell, Table};
use rusqlite::Connection;

const HEADINGS: [&str; 13] = [
    "print-column-code",
    "print-column-last-name",
    "print-column-first-name",
    "print-column-call-name",
    "print-column-phone",
    "print-column-email",
    "print-column-address",
    "print-column-pickup-place",
    "print-column-size",
    "print-column-channel",
    "print-column-reading-help",
    "print-column-proxies",
    "print-column-note",
];

pub(super) fn table(conn: &Connection, ctx: &Context<'_>) -> rusqlite::Result<Table> {
    let mut rows = Vec::new();
    for household in members::list_all(conn)? {
        let draft = household.draft;
        for person in &draft.persons {
            let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
            let channel = draft.channel.map(|channel| ctx.text(channel_key(channel))).unwrap_or_default();
            let help = if draft.reading_help { ctx.text("print-yes") } else { String::new() };
            rows.push(vec![
                Cell::Text(household.code.to_string()),
                text(&person.last_name),
                text(&person.first_name),
                text(&draft.call_name),
                text(&person.phone),
                text(&person.email),
                text(&draft.address),
                text(&draft.pickup_place),
                draft.size.map_or(Cell::Empty, Cell::Count),
                text(&channel),
                text(&help),
                text(&proxies(&draft.proxies)),
                text(&draft.note),
            ]);
        }
    }
    Ok(Table { title: ctx.text("print-members"), headers: HEADINGS.map(|key| ctx.text(key)).to_vec(), rows })
}

/// Names parted by semicolons; a comma in the only name must not part it.
fn proxies(names: &[String]) -> String {
    let end = if names.len() == 1 && names[0].contains(',') { ";" } else { "" };
    names.join("; ") + end
}

fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::Paper => "print-channel-paper",
        Channel::Phone => "print-channel-phone",
        Channel::Visit => "print-channel-visit",
        Channel::Online => "print-channel-online",
    }
}
