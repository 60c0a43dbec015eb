//! What compiled code knows of a register, and how it holds the value.

use runmat_runtime::value::class::Class;

/// Largest magnitude up to which every integer is a double.
pub(crate) const EXACT: i64 = 1 << 53;
/// Most subscripts and counts are smaller: the product of two of them is exact.
pub(crate) const FEW: i64 = 1 << 26;
/// Integers that were doubles when compiled code was entered are at most that large: sums and products of two stay exact.
pub(crate) const SMALL: i64 = 1 << 31;

/// The elements of an array whose memory compiled code reads and writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Element {
    /// Real doubles.
    F64,
    /// Real singles.
    F32,
    /// Integers of the eight classes.
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
    /// Truth values.
    Bool,
    /// Characters of one byte.
    Latin1,
    /// Complex doubles.
    C64,
}

impl Element {
    /// All of them, in the order of their numbers.
    pub(crate) const ALL: [Element; 13] = [
        Element::F64,
        Element::F32,
        Element::I8,
        Element::I16,
        Element::I32,
        Element::I64,
        Element::U8,
        Element::U16,
        Element::U32,
        Element::U64,
        Element::Bool,
        Element::Latin1,
        Element::C64,
    ];

    /// The element type of arrays of a class.
    pub(crate) fn of_class(class: Class, complex: bool) -> Option<Element> {
        match complex {
            true => (class == Class::Double).then_some(Element::C64),
            false => Element::ALL.into_iter().find(|e| e.class() == class),
        }
    }

    /// The class of the array.
    pub(crate) fn class(self) -> Class {
        match self {
            Element::F64 | Element::C64 => Class::Double,
            Element::F32 => Class::Single,
            Element::I8 => Class::Int8,
            Element::I16 => Class::Int16,
            Element::I32 => Class::Int32,
            Element::I64 => Class::Int64,
            Element::U8 => Class::UInt8,
            Element::U16 => Class::UInt16,
            Element::U32 => Class::UInt32,
            Element::U64 => Class::UInt64,
            Element::Bool => Class::Logical,
            Element::Latin1 => Class::Char,
        }
    }

    /// Binary logarithm of the bytes of an element.
    pub(crate) fn shift(self) -> i64 {
        match self {
            Element::C64 => 4,
            Element::F64 | Element::I64 | Element::U64 => 3,
            Element::F32 | Element::I32 | Element::U32 => 2,
            Element::I16 | Element::U16 => 1,
            Element::I8 | Element::U8 | Element::Bool | Element::Latin1 => 0,
        }
    }

    /// The type of one element.
    pub(crate) fn scalar(self) -> Ty {
        match self {
            Element::F64 => Ty::F64,
            Element::C64 => Ty::Complex,
            Element::Bool => Ty::Bool,
            Element::I64 | Element::U64 => Ty::Wide(self.class()),
            other => Ty::Small(other.class()),
        }
    }
}

/// A handle that compiled code calls has at most that many captured values.
pub(crate) const MOST_CAPTURED: usize = 4;

/// A matrix whose elements are held in machine registers has at most that many.
pub(crate) const MOST_ITEMS: usize = 16;

/// What is known of a register at a place in the code.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Ty {
    /// Nobody looks at it again.
    Dead,
    /// It holds no value; the frame says so.
    Undefined,
    /// Any value, in the frame.
    Any,
    /// A function handle, in the frame: of the code at this address, with so many captured doubles, which are in registers
    /// of the machine.
    Handle(usize, u8),
    /// A real double, in a register of the machine.
    F64,
    /// A real double that is an integer within these bounds, and not -0; as `i64`.
    Int(i64, i64),
    /// The number of rounds that a loop has made, of which this is the variable: it follows from where the loop has begun,
    /// its step and its variable, and is held nowhere.
    Round(u32),
    /// A complex double, as a pair of doubles; with an imaginary part of zero the value is the real double.
    Complex,
    /// A complex double as above, and whether it stays complex with an imaginary part of zero, as `complex(a, b)` does.
    Pair,
    /// A logical scalar, as `i8` of 0 or 1.
    Bool,
    /// A scalar of another class that values hold without an object: integers and characters as `i64`, single as `f32`.
    Small(Class),
    /// A scalar of class int64 or uint64, as its bits: the value is an object.
    Wide(Class),
    /// A matrix of that many rows and columns of real doubles, its elements in registers of the machine.
    Tuple(u8, u8),
    /// A dense array of these elements, in the frame, with its memory and size in registers of the machine.
    Array(Element, Hold),
    /// Values that hold values, in the frame, with the place of these values in registers of the machine.
    Container(Container, Hold),
}

/// A value that holds values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    /// A cell array.
    Cell,
    /// One struct of the shape at this address. Its fields have registers of their own.
    Struct(usize),
    /// A struct array, of any size, of the shape at this address.
    Structs(usize),
    /// The cell of a variable that several frames see.
    Variable,
}

/// What may be done with an array's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Hold {
    /// It is read.
    Read,
    /// It was the frame's own and full when it was looked at; meanwhile it may have got another owner.
    Checked,
    /// It has no other owner: it is written in place.
    Write,
}

impl Ty {
    /// The type of what is in the frame, not in a machine register.
    pub(crate) fn in_frame(self) -> bool {
        matches!(
            self,
            Ty::Dead | Ty::Undefined | Ty::Any | Ty::Handle(..) | Ty::Array(..) | Ty::Container(..)
        )
    }

    /// The same with no more than that right to write.
    pub(crate) fn held(self, most: Hold) -> Ty {
        match self {
            Ty::Array(element, hold) => Ty::Array(element, hold.min(most)),
            Ty::Container(container, hold) => Ty::Container(container, hold.min(most)),
            other => other,
        }
    }

    /// What machine registers hold.
    pub(crate) fn is_unboxed(self) -> bool {
        !self.in_frame()
    }

    /// A scalar that machine registers hold.
    pub(crate) fn is_scalar(self) -> bool {
        self.is_unboxed() && !matches!(self, Ty::Tuple(..))
    }

    /// A scalar in machine registers of which the value is an object.
    pub(crate) fn is_object(self) -> bool {
        matches!(self, Ty::Complex | Ty::Pair | Ty::Wide(_))
    }

    /// An integer constant.
    pub(crate) fn constant(self) -> Option<i64> {
        match self {
            Ty::Int(lo, hi) if lo == hi => Some(lo),
            _ => None,
        }
    }

    /// What holds on both ways to a place.
    pub(crate) fn join(self, other: Ty) -> Ty {
        match (self, other) {
            (a, b) if a == b => a,
            (Ty::Dead, _) | (_, Ty::Dead) => Ty::Dead,
            (Ty::Int(a, b), Ty::Int(c, d)) => Ty::Int(a.min(c), b.max(d)),
            (Ty::Int(..), Ty::F64) | (Ty::F64, Ty::Int(..)) => Ty::F64,
            (Ty::Complex, Ty::F64 | Ty::Int(..)) | (Ty::F64 | Ty::Int(..), Ty::Complex) => Ty::Complex,
            (Ty::Pair, Ty::Complex | Ty::F64 | Ty::Int(..))
            | (Ty::Complex | Ty::F64 | Ty::Int(..), Ty::Pair) => Ty::Pair,
            (Ty::Array(a, v), Ty::Array(b, w)) if a == b => Ty::Array(a, v.min(w)),
            (Ty::Container(a, v), Ty::Container(b, w)) if a == b => Ty::Container(a, v.min(w)),
            _ => Ty::Any,
        }
    }
}

/// Which part of an array's size bounds a subscript.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    Length,
    Rows,
    Columns,
}

/// Each of `variable + least` to `variable + most` is within a bound of the array in `base`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    pub(crate) base: u32,
    pub(crate) bound: Bound,
    pub(crate) variable: u32,
    pub(crate) least: i64,
    pub(crate) most: i64,
}

/// An integer register is another one and a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Offset {
    pub(crate) register: u32,
    pub(crate) from: u32,
    pub(crate) by: i64,
}

/// The types of all registers at a place, which of them the frame knows, and what is known of subscripts.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) types: Vec<Ty>,
    /// The frame's slot holds the value too.
    pub(crate) synced: Vec<bool>,
    /// Registers that don't change while a loop runs, and whose slots in the frame hold what machine registers hold.
    pub(crate) raw: Vec<u32>,
    pub(crate) facts: Vec<Fact>,
    pub(crate) offsets: Vec<Offset>,
    /// Temporaries that hold, for a moment, the struct that lies in the register of a field.
    pub(crate) lent: Vec<(u32, u32)>,
}

impl State {
    /// Nothing is known of `count` registers.
    pub(crate) fn unknown(count: usize) -> Self {
        State {
            types: vec![Ty::Any; count],
            synced: vec![true; count],
            raw: Vec::new(),
            facts: Vec::new(),
            offsets: Vec::new(),
            lent: Vec::new(),
        }
    }

    /// Forgets what depends on a register's value.
    pub(crate) fn forget(&mut self, register: u32) {
        self.facts.retain(|fact| fact.variable != register && fact.base != register);
        self.offsets.retain(|offset| offset.register != register && offset.from != register);
        self.lent.retain(|(temporary, field)| *temporary != register && *field != register);
    }

    /// The register and the constant whose sum a register is.
    pub(crate) fn origin(&self, register: u32) -> (u32, i64) {
        match self.offsets.iter().find(|offset| offset.register == register) {
            Some(offset) => (offset.from, offset.by),
            None => (register, 0),
        }
    }

    /// True for a subscript that is known to be within a bound.
    pub(crate) fn is_within(&self, base: u32, bound: Bound, register: u32) -> bool {
        let (variable, by) = self.origin(register);
        let covers = |f: &Fact| {
            f.base == base && f.bound == bound && f.variable == variable && f.least <= by && by <= f.most
        };
        self.facts.iter().any(covers)
    }
}

impl State {
    /// Takes the other way to a place in. True when that changed anything. `holders` are the registers of the structs whose
    /// fields have the last registers.
    pub(crate) fn merge(&mut self, other: &State, widen: bool, holders: &[u32]) -> bool {
        let known = (self.facts.len(), self.offsets.len(), self.lent.len(), self.raw.len());
        self.facts.retain(|fact| other.facts.contains(fact));
        self.offsets.retain(|offset| other.offsets.contains(offset));
        self.lent.retain(|lent| other.lent.contains(lent));
        self.raw.retain(|register| other.raw.contains(register));
        let mut changed = known != (self.facts.len(), self.offsets.len(), self.lent.len(), self.raw.len());
        let first_field = self.types.len() - holders.len();
        for k in 0..self.types.len() {
            let mut joined = self.types[k].join(other.types[k]);
            if widen
                && let (Ty::Int(a, b), Ty::Int(c, d)) = (self.types[k], joined)
                && (c < a || d > b)
            {
                joined = Ty::Int(if c < a { -EXACT } else { c }, if d > b { EXACT } else { d });
            }
            // Of a field nothing is known without its struct; only in one that is written may it lack the value.
            let holder = k.checked_sub(first_field).map(|field| self.types[holders[field] as usize]);
            if holder.is_some_and(|ty| !matches!(ty, Ty::Container(Container::Struct(_), _))) {
                joined = Ty::Any;
            }
            let kept = holder.is_some_and(|ty| !matches!(ty, Ty::Container(_, Hold::Write)));
            if joined != self.types[k] {
                self.types[k] = joined;
                changed = true;
            }
            let synced = kept || self.types[k].in_frame() || (self.synced[k] && other.synced[k]);
            if synced != self.synced[k] {
                self.synced[k] = synced;
                changed = true;
            }
        }
        changed
    }
}
