//! Jars and crates weighed empty once, so that a scale is read and nobody subtracts.

use super::lot_store::{self, Container};
use super::refusal::PickupRefusal;
use super::{says, typed};
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{ContainerId, HouseholdId};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.list_containers", ANYONE, list);
    router.write("pickup.save_container", WRITERS, save);
}

/// List the containers weighed empty: a household's and the association's own, or all of them.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListContainers {
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
}

/// Note what a container weighs empty; the same name again replaces what it weighed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SaveContainer {
    /// Whose it is; the association's own unless told.
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
    /// As in `bocal 1 L, couvercle compris`.
    label: String,
    /// As in `412 g`, `0,412`.
    tare: String,
}

#[derive(Debug, Serialize, TS)]
struct ContainersView {
    containers: Vec<ContainerView>,
}

#[derive(Debug, Serialize, TS)]
struct ContainerView {
    container: ContainerId,
    label: String,
    tare_says: String,
    household: Option<HouseholdId>,
    /// Whose it is; none when it is the association's own.
    called: Option<String>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListContainers) -> Result<ContainersView, Failure> {
    let view = |one: Container| -> Result<ContainerView, Failure> {
        let called = one.household.map(|id| typed::called(conn, id)).transpose()?;
        Ok(ContainerView {
            container: one.id,
            label: one.label,
            tare_says: says::grams(ctx, one.tare_g),
            household: one.household,
            called: called.map(|called| called.to_string()),
        })
    };
    let containers = lot_store::containers(conn, input.household)?.into_iter().map(view);
    Ok(ContainersView { containers: containers.collect::<Result<_, Failure>>()? })
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SaveContainer) -> Result<ContainersView, Failure> {
    let called = input.household.map(|id| typed::called(tx, id)).transpose()?;
    let label = typed::text("label", Some(&input.label))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &PickupRefusal::NoLabel));
    }
    let tare_g = typed::weight("tare", &input.tare)?;
    if tare_g == 0 {
        return Err(Failure::bad_input("tare", &PickupRefusal::NoTare));
    }
    lot_store::insert_container(tx, ctx, input.household, &label, tare_g)?;
    ctx.tell("label", label);
    ctx.tell("tare", says::grams(ctx, tare_g));
    if let Some(called) = called {
        ctx.about(called.id.0);
    }
    list(tx, ctx, ListContainers { household: input.household })
}
