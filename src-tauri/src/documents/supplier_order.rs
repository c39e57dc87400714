//! The order to a supplier (bon de commande fournisseur): reference, product, packs, weight, price, where and when.
//! It has no place for a member's name, but the one who answers for this supplier.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SupplierOrder {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Who, when, where.
    pub facts: Vec<(String, String)>,
    /// Reference, product, packs, quantity, price, amount.
    pub headings: [String; 6],
    pub rows: Vec<[String; 6]>,
    /// Weight, net, gross, carriage.
    pub totals: Vec<(String, String)>,
}

pub fn supplier_order(order: &SupplierOrder) -> Pdf {
    let mut paper = Paper::new(order.about.clone(), order.size, Orientation::Landscape);
    paper.start(order.frame.clone());
    paper.pairs(&order.facts);
    let [reference, product, packs, quantity, price, amount] = &order.headings;
    let columns = [
        Column::left(reference, 10),
        Column::code(product, 26),
        Column::left(packs, 22),
        Column::right(quantity, 12),
        Column::right(price, 20),
        Column::right(amount, 12),
    ];
    let cells = |row: &[String; 6]| row.iter().cloned().map(Cell::Text).collect();
    let rows: Vec<Vec<Cell>> = order.rows.iter().map(cells).collect();
    paper.table(&columns, &rows);
    paper.pairs(&order.totals);
    paper.finish()
}
