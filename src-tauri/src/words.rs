//! Fluent bundles: a key and its parameters become a sentence in French, Italian or English.
//! The same files serve the screens (through `words.bundle`), the papers, the failures and the terminal.

use crate::kernel::lang::Lang;
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Param, Sentence};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::LazyLock;

macro_rules! texts {
    ($lang:literal: $($name:literal),+) => {
        &[$(include_str!(concat!("../../assets/locales/", $lang, "/", $name, ".ftl"))),+]
    };
}

macro_rules! every_language {
    ($constant:ident: $($name:literal),+) => {
        const $constant: [&[&str]; 3] =
            [texts!("fr": $($name),+), texts!("it": $($name),+), texts!("en": $($name),+)];
    };
}

// What the screens say; only the window asks for these.
every_language!(SCREENS: "shell", "accounts", "adhesions", "bank", "books", "cash", "cheques", "funds", "tiers", "tills", "welcome", "home", "members", "papers", "journal", "safety", "settings", "catalogue", "campaigns", "baskets", "catalogue_files", "consolidation", "purchasing", "settlement", "sharing", "stock", "receptions", "pickup", "volunteers");
// What the program says: refusals, journal, terminal, papers.
every_language!(PROGRAM: "core", "refusals", "done", "help", "print");

static BUNDLES: LazyLock<[FluentBundle<FluentResource>; 3]> = LazyLock::new(|| Lang::ALL.map(bundle));

/// The Fluent sources of the screens in one language.
pub(crate) fn screens(lang: Lang) -> &'static [&'static str] {
    SCREENS[index(lang)]
}

/// The sentence in a language.
pub(crate) fn say(lang: Lang, sentence: &Sentence) -> String {
    let params: Vec<(&str, Param)> = sentence.params.clone();
    message(lang, sentence.key, &params).unwrap_or_else(|| sentence.key.to_owned())
}

/// A sentence without parameters.
pub(crate) fn text(lang: Lang, key: &str) -> String {
    message(lang, key, &[]).unwrap_or_else(|| key.to_owned())
}

/// The message of a key put together at run time (`done-…`, `help-…`); `None` when there is none.
pub(crate) fn message(lang: Lang, key: &str, params: &[(&str, Param)]) -> Option<String> {
    let bundle = &BUNDLES[index(lang)];
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::new();
    for (name, param) in params {
        args.set(*name, value(lang, param));
    }
    let mut errors = Vec::new();
    let said = bundle.format_pattern(pattern, Some(&args), &mut errors);
    Some(said.into_owned())
}

fn index(lang: Lang) -> usize {
    match lang {
        Lang::Fr => 0,
        Lang::It => 1,
        Lang::En => 2,
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let id = lang.code().parse().expect("fr, it and en are language codes");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // No invisible direction marks: papers, the terminal and tests compare plain text.
    bundle.set_use_isolating(false);
    for source in PROGRAM[index(lang)] {
        let resource = FluentResource::try_new((*source).to_owned())
            .unwrap_or_else(|(_, errors)| panic!("a {} text does not parse: {errors:?}", lang.code()));
        bundle.add_resource(resource).unwrap_or_else(|errors| panic!("a text stands twice: {errors:?}"));
    }
    bundle
}

fn value(lang: Lang, param: &Param) -> FluentValue<'static> {
    match param {
        Param::Text(text) => FluentValue::from(text.clone()),
        Param::Count(count) => FluentValue::from(*count),
        Param::Cents(cents) => FluentValue::from(crate::kernel::format::money(
            crate::kernel::money::Money::from_cents(*cents),
            lang,
        )),
        Param::Rate(rate) => FluentValue::from(crate::kernel::format::percent(*rate, lang)),
        Param::Measure(pieces) if pieces.dimension() == Dimension::Count => {
            let count = [("count", Param::Count(pieces.amount()))];
            FluentValue::from(message(lang, "core-catalogue-pieces", &count).unwrap_or_default())
        }
        Param::Quantity(quantity) | Param::Measure(quantity) => {
            FluentValue::from(crate::kernel::format::quantity(*quantity, lang))
        }
        Param::Day(day) => FluentValue::from(crate::kernel::format::day(*day, lang)),
        Param::Instant(at) => {
            let at = at.with_timezone(&chrono::Local);
            FluentValue::from(format!(
                "{} {}",
                crate::kernel::format::day(at.date_naive(), lang),
                at.format("%H:%M")
            ))
        }
    }
}
