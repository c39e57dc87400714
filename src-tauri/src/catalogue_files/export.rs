//! The whole catalogue as a file: one row for each pack of each product, with the columns an import reads.

use super::gdxp::{self, Written};
use super::state::{self, State};
use super::vocabulary::{self, Holds};
use crate::catalogue::{self, Pack, Product, Supplier};
use crate::context::Context;
use crate::kernel::ids::SupplierId;
use crate::sheets::{Cell, Table};
use rusqlite::Connection;
use rust_decimal::Decimal;
use std::collections::HashMap;

/// Products with their packs, and who supplies them, as they stand today.
pub(super) struct Whole {
    suppliers: Vec<Supplier>,
    products: Vec<(Product, Vec<Pack>)>,
}

impl Whole {
    pub(super) fn read(conn: &Connection, ctx: &Context<'_>) -> rusqlite::Result<Whole> {
        let mut packs = HashMap::<_, Vec<Pack>>::new();
        for pack in catalogue::packs(conn, ctx.today, false)? {
            packs.entry(pack.product).or_default().push(pack);
        }
        let with_packs = |product: Product| {
            let packs = packs.remove(&product.id).unwrap_or_default();
            (product, packs)
        };
        let products = catalogue::products(conn, ctx.today, false)?.into_iter().map(with_packs).collect();
        Ok(Whole { suppliers: catalogue::suppliers(conn, true)?, products })
    }

    pub(super) fn products(&self) -> usize {
        self.products.len()
    }

    /// One row for each pack; a product without a pack has one row too.
    pub(super) fn table(&self, ctx: &Context<'_>) -> Table {
        let suppliers: HashMap<SupplierId, &Supplier> =
            self.suppliers.iter().map(|one| (one.id, one)).collect();
        let mut rows = Vec::new();
        for (sheet, (product, packs)) in (1_usize..).zip(&self.products) {
            let mut states: Vec<State> = packs
                .iter()
                .map(|pack| {
                    let mut state = state::write(product, Some(pack));
                    if let Some(supplier) = suppliers.get(&pack.supplier) {
                        state::write_supplier(&mut state, supplier);
                    }
                    state
                })
                .collect();
            if states.is_empty() {
                states.push(state::write(product, None));
            }
            rows.extend(states.into_iter().map(|mut state| {
                state.insert("sheet".to_owned(), sheet.to_string());
                row(ctx, &state)
            }));
        }
        let headers = vocabulary::COLUMNS.iter().map(|column| column.heading(ctx.lang).to_owned()).collect();
        Table { title: ctx.text("print-file-catalogue"), headers, rows }
    }

    /// Suppliers in the order of their names, each with its products.
    pub(super) fn gdxp(&self, ctx: &Context<'_>, by: &str) -> String {
        let mut blocks = Vec::new();
        for supplier in &self.suppliers {
            let of_supplier = (1_usize..).zip(&self.products).flat_map(|(sheet, (product, packs))| {
                let theirs = packs.iter().filter(|pack| pack.supplier == supplier.id);
                theirs.map(move |pack| Written { sheet, product, pack })
            });
            let products: Vec<Written<'_>> = of_supplier.collect();
            if !products.is_empty() {
                blocks.push((supplier, products));
            }
        }
        let alone = (1_usize..).zip(&self.products).filter(|(_, (_, packs))| packs.is_empty());
        let alone = alone.map(|(sheet, (product, _))| {
            let mut state = state::write(product, None);
            state.insert("sheet".to_owned(), sheet.to_string());
            state
        });
        let alone = alone.collect();
        gdxp::write(&gdxp::Catalogue { by, today: ctx.today, lang: ctx.lang, blocks, alone })
    }
}

fn row(ctx: &Context<'_>, state: &State) -> Vec<Cell> {
    let cell = |column: &vocabulary::Column| {
        let Some(text) = state.get(column.key) else { return Cell::Empty };
        match column.holds {
            Holds::Text => Cell::Text(text.clone()),
            Holds::Words => Cell::Text(vocabulary::spoken(text, ctx.lang)),
            Holds::Number => match Decimal::from_str_exact(text) {
                Ok(number) => Cell::Quantity(number),
                Err(_) => Cell::Text(text.clone()),
            },
        }
    };
    vocabulary::COLUMNS.iter().map(cell).collect()
}
