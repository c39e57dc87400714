//! What a price list changes in the catalogue: new, changed, vanished and unchanged products, and the lines that
//! are wrong. Values in, values out: what is shown first is what is applied after.

use super::compared::{LineRefusal, changes, refused, told, twice, whole};
use super::lines::{Line, Wrong};
use super::source::Row;
use crate::catalogue::{Pack, Product, Supplier};
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::compact;
use chrono::NaiveDate;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What becomes of a product with its pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Added,
    Changed,
    Vanished,
    Unchanged,
}

/// What is different, as a coordinator would say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Price,
    /// The price by quantity is no longer told.
    Breaks,
    Net {
        after: bool,
    },
    Content {
        before: i64,
        after: i64,
    },
    Vat {
        before: BasisPoints,
        after: BasisPoints,
    },
    Deposit {
        before: Money,
        after: Money,
    },
    Reference {
        after: String,
    },
    /// It was archived and comes back.
    Back,
    /// Anything else of an exported catalogue.
    Rest,
}

/// One product with one pack, as it will stand.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    /// None for what has vanished.
    pub(super) row: Option<usize>,
    pub(super) deed: Deed,
    pub(super) supplier: usize,
    pub(super) product: Product,
    pub(super) pack: Option<Pack>,
    /// What stands there today; nothing for a new product, no pack for a new pack of a known one.
    pub(super) before: Option<(Product, Option<Pack>)>,
    /// The planned line that adds the product this pack is of.
    pub(super) product_of: Option<usize>,
    pub(super) changes: Vec<Change>,
}

impl Planned {
    pub(super) fn new_price(&self) -> bool {
        self.deed == Deed::Added
            || self.changes.iter().any(|one| matches!(one, Change::Price | Change::Breaks))
    }
}

#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) planned: Vec<Planned>,
    pub(super) wrong: Vec<Wrong>,
}

impl Plan {
    pub(super) fn count(&self, deed: Deed) -> usize {
        self.planned.iter().filter(|one| one.deed == deed).count()
    }
}

/// The catalogue as it stands, archived products too.
pub(super) struct Known {
    pub(super) products: Vec<Product>,
    pub(super) packs: Vec<Pack>,
    pub(super) today: NaiveDate,
}

/// Compares the lines of a file with the catalogue. `mentioned` are the rows that could not be read: what they
/// name has not vanished.
pub(super) fn plan(lines: Vec<Line>, suppliers: &[Supplier], known: &Known, mentioned: &[&Row]) -> Plan {
    let mut planner = Planner::new(suppliers, known);
    for line in lines {
        if let Err(wrong) = planner.take(line) {
            planner.plan.wrong.push(wrong);
        }
    }
    planner.vanish(mentioned);
    planner.plan.wrong.sort_by_key(|wrong| wrong.row);
    planner.plan
}

struct Planner<'a> {
    suppliers: &'a [Supplier],
    known: &'a Known,
    by_id: HashMap<ProductId, &'a Product>,
    by_name: HashMap<String, &'a Product>,
    /// Packs of each supplier, those in use first.
    packs: HashMap<SupplierId, Vec<&'a Pack>>,
    by_reference: HashMap<(SupplierId, String), &'a Pack>,
    by_product: HashMap<(SupplierId, ProductId), Vec<&'a Pack>>,
    /// The row that took a pack, a new name or a new reference.
    taken: HashMap<PackId, usize>,
    new_names: HashMap<(usize, String), usize>,
    /// The planned line that brought the product of a number.
    sheets: HashMap<String, usize>,
    plan: Plan,
}

impl<'a> Planner<'a> {
    fn new(suppliers: &'a [Supplier], known: &'a Known) -> Planner<'a> {
        let mut planner = Planner {
            suppliers,
            known,
            by_id: known.products.iter().map(|product| (product.id, product)).collect(),
            by_name: HashMap::new(),
            packs: HashMap::new(),
            by_reference: HashMap::new(),
            by_product: HashMap::new(),
            taken: HashMap::new(),
            new_names: HashMap::new(),
            sheets: HashMap::new(),
            plan: Plan::default(),
        };
        let (used, archived): (Vec<_>, Vec<_>) =
            known.products.iter().partition(|one| one.archived_on.is_none());
        for product in used.into_iter().chain(archived) {
            planner.by_name.entry(compact(&product.name)).or_insert(product);
        }
        let (used, archived): (Vec<_>, Vec<_>) =
            known.packs.iter().partition(|one| one.archived_on.is_none());
        for pack in used.into_iter().chain(archived) {
            planner.packs.entry(pack.supplier).or_default().push(pack);
            planner.by_product.entry((pack.supplier, pack.product)).or_default().push(pack);
            if !pack.reference.is_empty() {
                planner.by_reference.entry((pack.supplier, compact(&pack.reference))).or_insert(pack);
            }
        }
        planner
    }

    fn take(&mut self, line: Line) -> Result<(), Wrong> {
        let Some(supplier) = line.supplier else {
            self.take_alone(line);
            return Ok(());
        };
        let found = self.find(&line, supplier);
        let planned = match found {
            Some(pack) => self.of_known_pack(line, supplier, pack)?,
            None => self.of_new_pack(line, supplier)?,
        };
        self.plan.planned.push(planned);
        Ok(())
    }

    fn id(&self, supplier: usize) -> SupplierId {
        self.suppliers[supplier].id
    }

    /// The pack a line is about: by the supplier's reference, then by the name of the product.
    fn find(&self, line: &Line, supplier: usize) -> Option<&'a Pack> {
        let id = self.id(supplier);
        let pack = line.pack.as_ref()?;
        let by_reference = || self.by_reference.get(&(id, compact(&pack.reference))).copied();
        let named = self.by_name.get(&compact(&line.product.name)).copied();
        let of_name = named.and_then(|product| self.by_product.get(&(id, product.id)));
        let of_name = of_name.map(Vec::as_slice).unwrap_or_default();
        if line.sheet.is_none() {
            return by_reference().or_else(|| of_name.first().copied());
        }
        let free = |one: &&&Pack| !self.taken.contains_key(&one.id);
        let same = |one: &&&Pack| one.content_qty == pack.content_qty && one.name == pack.name;
        let alike = |one: &&&Pack| same(one) && one.reference == pack.reference;
        let exact = of_name.iter().filter(free).find(alike);
        let found = exact.or_else(|| of_name.iter().filter(free).find(same)).copied();
        found.or_else(|| by_reference().filter(|one| free(&one)))
    }

    /// A line of a pack the catalogue has.
    fn of_known_pack(&mut self, line: Line, supplier: usize, pack: &'a Pack) -> Result<Planned, Wrong> {
        if let Some(row) = self.taken.get(&pack.id) {
            return Err(twice(&line, *row));
        }
        let product = self.by_id[&pack.product];
        let (after, after_pack) =
            if line.sheet.is_some() { whole(&line, product, pack) } else { told(&line, product, pack)? };
        self.taken.insert(pack.id, line.row);
        let changes = changes(product, &after, pack, &after_pack, line.sheet.is_some());
        let deed = if changes.is_empty() { Deed::Unchanged } else { Deed::Changed };
        let at = self.plan.planned.len();
        if let Some(sheet) = &line.sheet {
            self.sheets.entry(sheet.clone()).or_insert(at);
        }
        let before = Some((product.clone(), Some(pack.clone())));
        let (row, product_of) = (Some(line.row), None);
        Ok(Planned {
            row,
            deed,
            supplier,
            product: after,
            pack: Some(after_pack),
            before,
            product_of,
            changes,
        })
    }

    /// A line of a pack that is new: of a product another line adds, of a known product, or of a new one.
    fn of_new_pack(&mut self, line: Line, supplier: usize) -> Result<Planned, Wrong> {
        let name = compact(&line.product.name);
        let at = self.plan.planned.len();
        let first = line.sheet.as_ref().and_then(|sheet| self.sheets.get(sheet).copied());
        let mut planned = Planned {
            row: Some(line.row),
            deed: Deed::Added,
            supplier,
            product: line.product.clone(),
            pack: line.pack.clone(),
            before: None,
            product_of: None,
            changes: Vec::new(),
        };
        if let Some(pack) = &mut planned.pack {
            pack.supplier = self.id(supplier);
        }
        if let Some(first) = first {
            let product = &self.plan.planned[first];
            planned.product = product.product.clone();
            planned.before = product.before.as_ref().map(|(product, _)| (product.clone(), None));
            planned.product_of =
                if planned.before.is_some() { None } else { product.product_of.or(Some(first)) };
        } else if let Some(known) = self.by_name.get(&name).copied() {
            self.join(&mut planned, &line, known, &name)?;
        } else if line.sheet.is_none()
            && let Some(row) = self.new_names.insert((0, name.clone()), line.row)
        {
            self.new_names.insert((0, name), row);
            return Err(twice(&line, row));
        }
        self.once_by_reference(&line, supplier)?;
        if let Some(sheet) = line.sheet {
            self.sheets.entry(sheet).or_insert(at);
        }
        Ok(planned)
    }

    /// A new pack of a product the catalogue has from another supplier, or had.
    fn join(&mut self, planned: &mut Planned, line: &Line, known: &Product, name: &str) -> Result<(), Wrong> {
        if known.dimension != line.product.dimension {
            return Err(refused(line, &LineRefusal::Measure { dimension: known.dimension }));
        }
        if line.sheet.is_none()
            && let Some(row) = self.new_names.insert((planned.supplier + 1, name.to_owned()), line.row)
        {
            return Err(twice(line, row));
        }
        let after = Product { id: known.id, ..line.product.clone() };
        let back = Product { archived_on: None, ..known.clone() };
        planned.product = if line.sheet.is_some() { after } else { back };
        planned.before = Some((known.clone(), None));
        Ok(())
    }

    /// One file names a reference once; what Cabas exported may hold it twice.
    fn once_by_reference(&mut self, line: &Line, supplier: usize) -> Result<(), Wrong> {
        let reference = line.pack.as_ref().map(|pack| compact(&pack.reference)).unwrap_or_default();
        if line.sheet.is_some() || reference.is_empty() {
            return Ok(());
        }
        let key = (supplier, format!("#{reference}"));
        match self.new_names.get(&key) {
            Some(row) => Err(twice(line, *row)),
            None => {
                self.new_names.insert(key, line.row);
                Ok(())
            }
        }
    }

    /// A product of an exported catalogue that nobody supplies.
    fn take_alone(&mut self, line: Line) {
        let known = self.by_name.get(&compact(&line.product.name)).copied();
        let after = Product { id: known.map_or(line.product.id, |known| known.id), ..line.product };
        let deed = match known {
            Some(known) if *known == after => Deed::Unchanged,
            Some(_) => Deed::Changed,
            None => Deed::Added,
        };
        let changes = if deed == Deed::Changed { vec![Change::Rest] } else { Vec::new() };
        let before = known.map(|known| (known.clone(), None));
        let (row, product_of) = (Some(line.row), None);
        self.plan.planned.push(Planned {
            row,
            deed,
            supplier: 0,
            product: after,
            pack: None,
            before,
            product_of,
            changes,
        });
    }

    /// The packs of the file's suppliers that no line is about.
    fn vanish(&mut self, mentioned: &[&Row]) {
        let texts: HashSet<String> = mentioned
            .iter()
            .flat_map(|row| &row.cells)
            .map(|cell| compact(cell))
            .filter(|cell| !cell.is_empty())
            .collect();
        let mut gone = Vec::new();
        for (supplier, one) in self.suppliers.iter().enumerate() {
            let packs = self.packs.get(&one.id).map(Vec::as_slice).unwrap_or_default();
            for pack in packs.iter().filter(|pack| pack.archived_on.is_none()) {
                let product = self.by_id[&pack.product];
                let named = [compact(&pack.reference), compact(&product.name)];
                let told = named.iter().any(|text| texts.contains(text));
                if !self.taken.contains_key(&pack.id) && !told {
                    gone.push((supplier, product, *pack));
                }
            }
        }
        let gone_ids: BTreeSet<PackId> = gone.iter().map(|(_, _, pack)| pack.id).collect();
        gone.sort_by_key(|(supplier, product, pack)| (*supplier, compact(&product.name), pack.id));
        for (supplier, product, pack) in gone {
            let stays = |one: &Pack| {
                one.product == product.id && one.archived_on.is_none() && !gone_ids.contains(&one.id)
            };
            let added = |one: &Planned| one.deed == Deed::Added && one.product.id == product.id;
            let still = self.known.packs.iter().any(stays) || self.plan.planned.iter().any(added);
            let archived_on = if still { product.archived_on } else { Some(self.known.today) };
            self.plan.planned.push(Planned {
                row: None,
                deed: Deed::Vanished,
                supplier,
                product: Product { archived_on, ..product.clone() },
                pack: Some(Pack { archived_on: Some(self.known.today), ..pack.clone() }),
                before: Some((product.clone(), Some(pack.clone()))),
                product_of: None,
                changes: Vec::new(),
            });
        }
    }
}
