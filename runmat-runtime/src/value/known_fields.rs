//! Where fields lie, by names that are values: for `s.(name)`, `isfield` and `struct`.
//!
//! A name in a program is the same object each time, and one that has been shared never changes again: then its bits
//! stand for its text, until garbage is collected and the object's place may become another's.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use smallvec::SmallVec;

use super::Value;
use super::structure::Shape;

/// So many fields are remembered, and so many kinds of structs.
const FIELDS: usize = 64;
const STRUCTS: usize = 8;

/// A field of a shape.
struct Field {
    name: Value,
    shape: Weak<Shape>,
    position: usize,
}

/// What `struct(name, value, …)` makes with certain names.
struct Made {
    names: SmallVec<[Value; 8]>,
    shape: Rc<Shape>,
}

/// What has been found since garbage was collected last.
#[derive(Default)]
pub struct KnownFields {
    fields: RefCell<Vec<Option<Field>>>,
    made: RefCell<Vec<Option<Made>>>,
}

impl KnownFields {
    /// The position of the field of a shape whose name is an ASCII row.
    #[inline]
    pub fn position(&self, shape: &Rc<Shape>, name: &Value) -> Option<usize> {
        let slot = slot_of(name.bits() ^ Rc::as_ptr(shape).addr() as u64, FIELDS);
        if let Some(Some(known)) = self.fields.borrow().get(slot)
            && known.name == *name
            && std::ptr::eq(known.shape.as_ptr(), Rc::as_ptr(shape))
        {
            return Some(known.position);
        }
        self.find(shape, name, slot)
    }

    #[inline(never)]
    fn find(&self, shape: &Rc<Shape>, name: &Value, slot: usize) -> Option<usize> {
        let position = shape.position_of(name.ascii_in(&mut [0])?)?;
        if name.is_fixed() {
            let mut fields = self.fields.borrow_mut();
            if fields.is_empty() {
                fields.resize_with(FIELDS, || None);
            }
            fields[slot] = Some(Field { name: *name, shape: Rc::downgrade(shape), position });
        }
        Some(position)
    }

    /// The shape that `struct` made of the names among these arguments, every other one from the first on.
    #[inline]
    pub fn made(&self, args: &[Value]) -> Option<Rc<Shape>> {
        let made = self.made.borrow();
        let known = made.get(slot_of(args.first()?.bits(), STRUCTS))?.as_ref()?;
        let same = known.names.len() * 2 == args.len()
            && known.names.iter().zip(args.chunks_exact(2)).all(|(name, pair)| *name == pair[0]);
        same.then(|| known.shape.clone())
    }

    /// Remembers what [`KnownFields::made`] gives for these arguments.
    pub fn remember_made(&self, args: &[Value], shape: &Rc<Shape>) {
        let names: SmallVec<[Value; 8]> = args.iter().step_by(2).copied().collect();
        if names.is_empty() || !names.iter().all(|name| name.is_fixed()) {
            return;
        }
        let mut made = self.made.borrow_mut();
        if made.is_empty() {
            made.resize_with(STRUCTS, || None);
        }
        let slot = slot_of(names[0].bits(), STRUCTS);
        made[slot] = Some(Made { names, shape: shape.clone() });
    }

    /// Forgets everything: objects are about to die.
    pub fn clear(&mut self) {
        self.fields.get_mut().clear();
        self.made.get_mut().clear();
    }
}

/// A place among `n`, a power of two: objects lie 16 bytes apart, and short names differ in the last bits.
#[inline]
fn slot_of(bits: u64, n: usize) -> usize {
    (bits ^ bits >> 4 ^ bits >> 10) as usize & (n - 1)
}
