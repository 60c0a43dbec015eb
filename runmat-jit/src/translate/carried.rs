//! Elements that a round of a loop writes and the next one reads: `x(k) = f(x(k - 1))`.
//!
//! Memory gives back what has just been written later than a machine register does, and the next round waits for it. So the
//! value stays in a register as well. That is for innermost loops with a variable that counts by one, for arrays with one
//! store, which every round makes, behind the reads.

use cranelift_codegen::ir::{InstBuilder, MemFlagsData, Value as Val, types as ir};
use rustc_hash::FxHashMap;

use runmat_vm::bytecode::ops::Op;

use super::{Part, Translator};
use crate::region::Access;
use crate::types::{Bound, Element, Fact, Ty};

/// A store whose value the next round reads.
#[derive(Clone, Debug)]
pub(super) struct Carried {
    base: u32,
    /// The store, and the reads, by their numbers.
    store: usize,
    reads: Vec<usize>,
    /// What is read is at the loop's variable and this; counted in rows or columns, with the other subscript.
    by: i64,
    across: Option<(Bound, u32)>,
}

/// Where an access is, seen from the loop's variable.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Spot {
    base: u32,
    by: i64,
    across: Option<(Bound, u32)>,
}

impl Translator<'_> {
    /// In front of a loop: takes what its first round reads of what the round before would have written.
    pub(super) fn start_carrying(&mut self, header: usize) {
        if !self.emitting() {
            return;
        }
        if !self.carried.contains_key(&header) {
            let found = self.find_carried(header);
            self.carried.insert(header, found);
        }
        for carried in self.carried[&header].clone() {
            let Some(counted) = self.counted_at(header) else { return };
            let (x, data) = (self.as_integer(counted.variable), self.part(carried.base, Part::Data));
            let first = self.ins(|b| b.ins().iadd_imm_s(x, carried.by - 1));
            let position = match carried.across {
                None => first,
                Some((bound, other)) => {
                    let (rows, other) = (self.part(carried.base, Part::Rows), self.as_integer(other));
                    self.ins(|b| {
                        let other = b.ins().iadd_imm_s(other, -1);
                        let (row, column) =
                            if bound == Bound::Rows { (first, other) } else { (other, first) };
                        let above = b.ins().imul(column, rows);
                        b.ins().iadd(above, row)
                    })
                }
            };
            let value = self.ins(|b| {
                let bytes = b.ins().ishl_imm_u(position, Element::F64.shift());
                let address = b.ins().iadd(data, bytes);
                b.ins().load(ir::F64, MemFlagsData::trusted(), address, 0)
            });
            self.define(carried.store as u32, Part::Carried, value);
        }
    }

    /// The element that the current instruction reads, where the round before has written it.
    pub(super) fn carried_element(&mut self) -> Option<Val> {
        let index = self.index.filter(|_| self.emitting())?;
        let carried = self.carried.values().flatten().find(|carried| carried.reads.contains(&index));
        let store = carried?.store;
        Some(self.part(store as u32, Part::Carried))
    }

    /// The current instruction has stored a double.
    pub(super) fn carry(&mut self, value: Val) {
        let Some(index) = self.index else { return };
        if self.carried.values().flatten().any(|carried| carried.store == index) {
            self.define(index as u32, Part::Carried, value);
        }
    }

    fn find_carried(&self, header: usize) -> Vec<Carried> {
        let (Some(counted), Some(start)) = (self.counted_at(header), self.starts.get(&header)) else {
            return Vec::new();
        };
        let code = &self.request.code.instructions;
        let types = &start.types;
        let ty = |register: u32| types[register as usize];
        let step = ty(counted.state + 3).constant().filter(|by| by.abs() == 1);
        let counts = counted.is_innermost
            && ty(counted.state) == Ty::Round(counted.variable)
            && matches!(ty(counted.variable), Ty::Int(..))
            && !self.request.unguessed.contains(&code[header].pc);
        let (true, Some(step)) = (counts, step) else { return Vec::new() };
        let mut sums: FxHashMap<u32, i64> = FxHashMap::default();
        let (mut stores, mut reads) = (Vec::new(), Vec::new());
        let mut skipped = header;
        for k in counted.body.clone() {
            let instruction = &code[k];
            if let Some(spot) = self.spot(&instruction.op, header, counted.variable, &sums) {
                let guessed = !self.request.unguessed.contains(&instruction.pc);
                let is_store = matches!(instruction.op, Op::Store1 { .. } | Op::Store2 { .. });
                match is_store {
                    true => stores.push((k, spot, guessed && k >= skipped)),
                    false if guessed => reads.push((k, spot)),
                    false => {}
                }
            } else if let Op::Store1 { base, .. } | Op::Store2 { base, .. } = instruction.op {
                // Somewhere: nothing is known of the array.
                stores.push((k, Spot { base: base.0, by: 0, across: None }, false));
            }
            let target = instruction.target().and_then(|pc| self.request.code.index(pc));
            if let Some(target) = target.filter(|target| *target > k && counted.body.contains(target)) {
                skipped = skipped.max(target);
            }
            let access = Access::of(&instruction.op);
            if !matches!(instruction.op, Op::Store1 { .. } | Op::Store2 { .. }) {
                let changed = access.places.iter().map(|base| Spot { base: *base, by: 0, across: None });
                stores.extend(changed.map(|spot| (k, spot, false)));
            }
            for register in access.written {
                sums.remove(&register);
            }
            let constant = |register: u32| ty(register).constant();
            match instruction.op {
                Op::Add { dst, a, b, .. } if a.0 == counted.variable => {
                    constant(b.0).map(|by| sums.insert(dst.0, by));
                }
                Op::Sub { dst, a, b, .. } if a.0 == counted.variable => {
                    constant(b.0).map(|by| sums.insert(dst.0, -by));
                }
                _ => {}
            }
        }
        let mut found = Vec::new();
        for &(store, spot, certain) in &stores {
            let alone = stores.iter().filter(|(_, other, _)| other.base == spot.base).count() == 1;
            let wanted = Spot { by: spot.by - step, ..spot };
            let is_array = matches!(ty(spot.base), Ty::Array(Element::F64, _)) && !self.grows(spot.base);
            let reads: Vec<usize> =
                reads.iter().filter(|(k, read)| *read == wanted && *k < store).map(|(k, _)| *k).collect();
            let usable = certain && alone && is_array && !reads.is_empty();
            if usable && self.holds_in_front(&start.facts, counted.variable, wanted) {
                let Spot { base, by, across } = wanted;
                found.push(Carried { base, store, reads, by, across });
            }
        }
        found
    }

    /// What an access is of, where one of its subscripts is the loop's variable and a constant, and the other one doesn't
    /// change.
    fn spot(&self, op: &Op, header: usize, variable: u32, sums: &FxHashMap<u32, i64>) -> Option<Spot> {
        let by = |register: u32| match register == variable {
            true => Some(0),
            false => sums.get(&register).copied(),
        };
        let written = self.written.get(&header)?;
        let fixed = |register: u32| !written.contains(&register);
        let (base, i, j) = match *op {
            Op::Index1 { base, i, .. } => (base.0, i.0, None),
            Op::Store1 { base, i, .. } => (base.0, i.0, None),
            Op::Index2 { base, i, j, .. } => (base.0, i.0, Some(j.0)),
            Op::Store2 { base, i, j, .. } => (base.0, i.0, Some(j.0)),
            _ => return None,
        };
        if !fixed(base) {
            return None;
        }
        match (by(i), j) {
            (Some(by), None) => Some(Spot { base, by, across: None }),
            (Some(by), Some(j)) if fixed(j) => Some(Spot { base, by, across: Some((Bound::Rows, j)) }),
            (None, Some(j)) if fixed(i) => Some(Spot { base, by: by(j)?, across: Some((Bound::Columns, i)) }),
            _ => None,
        }
    }

    /// True when it has been found out in front of the loop that the first round may read there.
    fn holds_in_front(&self, facts: &[Fact], variable: u32, spot: Spot) -> bool {
        let within = |bound: Bound, variable: u32, by: i64| {
            facts.iter().any(|f| {
                f.base == spot.base
                    && f.bound == bound
                    && f.variable == variable
                    && f.least <= by
                    && by <= f.most
            })
        };
        match spot.across {
            None => within(Bound::Length, variable, spot.by),
            Some((Bound::Rows, other)) => {
                within(Bound::Rows, variable, spot.by) && within(Bound::Columns, other, 0)
            }
            Some((_, other)) => within(Bound::Columns, variable, spot.by) && within(Bound::Rows, other, 0),
        }
    }
}
