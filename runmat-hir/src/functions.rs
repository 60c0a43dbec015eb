//! The functions of a unit: more are lowered while others are in use.

use std::cell::{Cell, OnceCell};
use std::ops::{Index, IndexMut};

use crate::hir::Function;
use crate::ids::{FuncId, Id};

type Slot = OnceCell<Box<Function>>;

/// Chunk `k` has `FIRST << k` slots.
const FIRST: usize = 4;

/// As many chunks as there may be ids.
const CHUNKS: usize = 30;

/// Functions by id. An id is allotted first, so that others can call the function; what it is follows once. Neither
/// moves a function: those that are there stay borrowed meanwhile.
#[derive(Debug, Default)]
pub struct Functions {
    chunks: [OnceCell<Box<[Slot]>>; CHUNKS],
    len: Cell<usize>,
}

impl Functions {
    /// Allots the next id.
    pub fn allot(&self) -> FuncId {
        let index = self.len.get();
        let (chunk, _) = place(index);
        self.chunks[chunk].get_or_init(|| (0..FIRST << chunk).map(|_| Slot::new()).collect());
        self.len.set(index + 1);
        FuncId::from_index(index)
    }

    /// Says what the function of an id is. Only the first time counts.
    pub fn set(&self, id: FuncId, function: Function) {
        if let Some(slot) = self.slot(id) {
            slot.get_or_init(|| Box::new(function));
        }
    }

    fn slot(&self, id: FuncId) -> Option<&Slot> {
        let (chunk, offset) = place(id.index());
        self.chunks.get(chunk)?.get()?.get(offset)
    }

    /// The function; none if the id isn't allotted, or the function isn't lowered yet.
    pub fn get(&self, id: FuncId) -> Option<&Function> {
        self.slot(id)?.get().map(|function| &**function)
    }

    /// How many ids are allotted.
    pub fn len(&self) -> usize {
        self.len.get()
    }

    /// True without ids.
    pub fn is_empty(&self) -> bool {
        self.len.get() == 0
    }

    /// The ids that are allotted now.
    pub fn ids(&self) -> impl Iterator<Item = FuncId> + use<> {
        (0..self.len.get()).map(FuncId::from_index)
    }

    /// The functions that are lowered.
    pub fn enumerate(&self) -> impl Iterator<Item = (FuncId, &Function)> {
        self.ids().filter_map(|id| self.get(id).map(|function| (id, function)))
    }
}

/// A function of a file with those in it, while they are lowered.
#[derive(Debug)]
pub(crate) struct Group {
    root: FuncId,
    /// The ids of the others follow each other from here.
    first: usize,
    functions: Vec<Function>,
}

impl Group {
    /// Of the function alone; the ids of others will be allotted in `all`.
    pub(crate) fn new(all: &Functions, root: FuncId, function: Function) -> Self {
        Group { root, first: all.len(), functions: vec![function] }
    }

    /// Adds a function, for which it allots an id.
    pub(crate) fn push(&mut self, all: &Functions, function: Function) -> FuncId {
        self.functions.push(function);
        all.allot()
    }

    fn place(&self, id: FuncId) -> usize {
        if id == self.root { 0 } else { id.index() - self.first + 1 }
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = FuncId> + use<> {
        let others = self.first..self.first + self.functions.len() - 1;
        std::iter::once(self.root).chain(others.map(FuncId::from_index))
    }

    /// Hands the functions over.
    pub(crate) fn finish(self, all: &Functions) {
        for (id, function) in self.ids().zip(self.functions) {
            all.set(id, function);
        }
    }
}

impl Index<FuncId> for Group {
    type Output = Function;
    fn index(&self, id: FuncId) -> &Function {
        &self.functions[self.place(id)]
    }
}

impl IndexMut<FuncId> for Group {
    fn index_mut(&mut self, id: FuncId) -> &mut Function {
        let place = self.place(id);
        &mut self.functions[place]
    }
}

/// The chunk and the place in it.
fn place(index: usize) -> (usize, usize) {
    let chunk = (index / FIRST + 1).ilog2() as usize;
    (chunk, index - FIRST * ((1 << chunk) - 1))
}

impl Index<FuncId> for Functions {
    type Output = Function;

    /// # Panics
    /// The function isn't lowered: code of a function only knows itself and those around and in it, which are lowered
    /// together.
    fn index(&self, id: FuncId) -> &Function {
        self.get(id).expect("a function is lowered before it is asked for")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hir::FunctionKind;

    #[test]
    fn every_id_has_its_own_place() {
        let functions = Functions::default();
        for k in 0..1000 {
            let id = functions.allot();
            assert_eq!(id.index(), k);
            assert!(functions.get(id).is_none());
            functions.set(id, Function::named(k.to_string().into(), FunctionKind::Named));
        }
        assert!(functions.enumerate().all(|(id, function)| *function.name == *id.index().to_string()));
        assert_eq!(functions.enumerate().count(), 1000);
    }
}
