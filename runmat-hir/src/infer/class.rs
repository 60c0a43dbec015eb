//! Sets of classes, and the classes that operators give.

use std::fmt;

/// A MATLAB class, as far as the compiler tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// `double`.
    Double,
    /// `single`.
    Single,
    /// `int8`.
    Int8,
    /// `int16`.
    Int16,
    /// `int32`.
    Int32,
    /// `int64`.
    Int64,
    /// `uint8`.
    Uint8,
    /// `uint16`.
    Uint16,
    /// `uint32`.
    Uint32,
    /// `uint64`.
    Uint64,
    /// `logical`.
    Logical,
    /// `char`.
    Char,
    /// `string`.
    String,
    /// `cell`.
    Cell,
    /// `struct`.
    Struct,
    /// `function_handle`.
    FunctionHandle,
    /// Everything else.
    Object,
}

const NAMES: [&str; 17] = [
    "double",
    "single",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "logical",
    "char",
    "string",
    "cell",
    "struct",
    "function_handle",
    "object",
];

/// The classes that a value may have; whether it may be complex; whether a variable may be without a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct ClassSet(u32);

impl ClassSet {
    /// Of code that is never reached.
    pub const NONE: ClassSet = ClassSet(0);
    /// May be complex: full storage of real and imaginary parts.
    pub const COMPLEX: ClassSet = ClassSet(1 << 30);
    /// A variable that may have no value.
    pub const UNDEFINED: ClassSet = ClassSet(1 << 31);
    /// Any value.
    pub const ANY: ClassSet = ClassSet(((1 << 17) - 1) | Self::COMPLEX.0);
    /// A real or complex double.
    pub const COMPLEX_DOUBLE: ClassSet = ClassSet(1 << Class::Double as u32 | Self::COMPLEX.0);
    const INTEGERS: ClassSet = ClassSet(0b11_1111_1100);
    /// Classes that arithmetic takes as double.
    const AS_DOUBLE: ClassSet =
        ClassSet(1 << Class::Double as u32 | 1 << Class::Logical as u32 | 1 << Class::Char as u32);
    const FLOAT: ClassSet = ClassSet(1 << Class::Double as u32 | 1 << Class::Single as u32);
    /// Classes on which user code may define what operators and indexing do.
    const OVERLOADED: ClassSet = ClassSet(1 << Class::Object as u32);

    /// Just that class, real.
    pub const fn of(class: Class) -> Self {
        ClassSet(1 << class as u32)
    }

    /// The only class that the value can have; none if several are possible.
    pub fn single_class(self) -> Option<Class> {
        let classes = self.classes();
        if classes.0.count_ones() != 1 { None } else { ALL.get(classes.0.trailing_zeros() as usize).copied() }
    }

    /// Surely a real value of that class.
    pub fn is_real(self, class: Class) -> bool {
        self == ClassSet::of(class)
    }

    /// All members are in `other`.
    pub const fn is_within(self, other: ClassSet) -> bool {
        self.0 & !other.0 == 0
    }

    /// Has members in common.
    pub const fn intersects(self, other: ClassSet) -> bool {
        self.0 & other.0 != 0
    }

    /// The members of both.
    #[must_use]
    pub const fn union(self, other: ClassSet) -> Self {
        ClassSet(self.0 | other.0)
    }

    /// The members that aren't in `other`.
    #[must_use]
    pub const fn without(self, other: ClassSet) -> Self {
        ClassSet(self.0 & !other.0)
    }

    /// Without the marks for complex and undefined.
    #[must_use]
    pub const fn classes(self) -> Self {
        ClassSet(self.0 & ((1 << 17) - 1))
    }

    fn complexity(self) -> Self {
        ClassSet(self.0 & Self::COMPLEX.0)
    }

    /// What an arithmetic operator gives on two values, one for each pair of classes that it takes.
    #[must_use]
    pub fn arithmetic(self, other: ClassSet) -> Self {
        let (a, b) = (self.classes(), other.classes());
        if a == ClassSet::NONE || b == ClassSet::NONE {
            return ClassSet::NONE;
        }
        if a.union(b).intersects(ClassSet::OVERLOADED) {
            return ClassSet::ANY;
        }
        let mut result = ClassSet::NONE;
        if a.intersects(Self::AS_DOUBLE) && b.intersects(Self::AS_DOUBLE) {
            result = result.union(ClassSet::of(Class::Double));
        }
        let single = ClassSet::of(Class::Single);
        if a.intersects(single) || b.intersects(single) {
            result = result.union(single);
        }
        result = result.union(ClassSet(a.union(b).0 & Self::INTEGERS.0));
        let string = ClassSet::of(Class::String);
        if a.intersects(string) || b.intersects(string) {
            result = result.union(string);
        }
        if result.intersects(Self::FLOAT) {
            result = result.union(self.union(other).complexity());
        }
        result
    }

    /// What a comparison or a logical operator gives.
    #[must_use]
    pub fn comparison(self, other: ClassSet) -> Self {
        match self.union(other).intersects(ClassSet::OVERLOADED) {
            true => ClassSet::ANY,
            false => ClassSet::of(Class::Logical),
        }
    }

    /// What `-x` and `+x` give.
    #[must_use]
    pub fn negated(self) -> Self {
        if self.intersects(Self::OVERLOADED) {
            return ClassSet::ANY;
        }
        let kept = self.without(ClassSet::of(Class::Logical).union(ClassSet::of(Class::Char)));
        let double =
            if self.intersects(Self::AS_DOUBLE) { ClassSet::of(Class::Double) } else { ClassSet::NONE };
        kept.without(ClassSet::UNDEFINED).union(double)
    }

    /// What a function of real or complex numbers gives: single stays, all else becomes double.
    #[must_use]
    pub fn floating(self) -> Self {
        let single = ClassSet::of(Class::Single);
        match self.classes() {
            classes if classes.intersects(Self::OVERLOADED) => ClassSet::ANY,
            classes if !classes.intersects(single) => ClassSet::of(Class::Double).union(self.complexity()),
            classes if classes == single => single.union(self.complexity()),
            _ => Self::FLOAT.union(self.complexity()),
        }
    }

    /// Values that `(…)` indexes: not functions and objects, which it calls.
    pub fn is_data(self) -> bool {
        let called = ClassSet::of(Class::FunctionHandle).union(Self::OVERLOADED);
        !self.intersects(called) && self.classes() != ClassSet::NONE
    }

    /// Surely taken as double by arithmetic.
    pub fn is_as_double(self) -> bool {
        self.is_within(Self::AS_DOUBLE)
    }
}

const ALL: [Class; 17] = [
    Class::Double,
    Class::Single,
    Class::Int8,
    Class::Int16,
    Class::Int32,
    Class::Int64,
    Class::Uint8,
    Class::Uint16,
    Class::Uint32,
    Class::Uint64,
    Class::Logical,
    Class::Char,
    Class::String,
    Class::Cell,
    Class::Struct,
    Class::FunctionHandle,
    Class::Object,
];

impl fmt::Display for ClassSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.intersects(ClassSet::UNDEFINED) {
            f.write_str("undefined|")?;
        }
        if self.classes() == ClassSet::ANY.classes() {
            return f.write_str("any");
        }
        if self.classes() == ClassSet::NONE {
            return f.write_str("none");
        }
        let names = NAMES.iter().enumerate().filter(|(k, _)| self.0 >> k & 1 == 1).map(|(_, name)| *name);
        f.write_str(&names.collect::<Vec<_>>().join("|"))?;
        f.write_str(if self.intersects(ClassSet::COMPLEX) { " complex" } else { "" })
    }
}
