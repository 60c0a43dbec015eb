//! The types that the generator's variables keep, most of the time.

use super::random::Random;

/// Element classes. Complex numbers are doubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Class {
    Double,
    Single,
    Int(&'static str),
    Logical,
    Char,
    Complex,
}

/// What is known of a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Type {
    Scalar(Class),
    /// A double that is a small whole number, not negative.
    Index,
    /// Rows and columns that stay the same.
    Array(Class, usize, usize),
    /// A row whose length changes; of chars, a text.
    List(Class),
    /// Elements, each of its type.
    Cell(Vec<Type>),
    /// Values of the first fields of `FIELDS`.
    Struct(Vec<Type>),
    /// A row of so many structs.
    StructArray(usize, Vec<Type>),
    /// A function of one double that gives a double.
    Handle,
}

/// Names of fields, in order.
pub(crate) const FIELDS: &[&str] = &["a", "b", "c", "d"];

/// Integer classes.
pub(crate) const INTS: &[&str] = &["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"];

pub(crate) const DOUBLE: Type = Type::Scalar(Class::Double);
pub(crate) const LOGICAL: Type = Type::Scalar(Class::Logical);

impl Class {
    pub(crate) fn any(random: &mut Random) -> Class {
        match random.below(12) {
            0..=4 => Class::Double,
            5 => Class::Single,
            6 | 7 => Class::Int(INTS[random.below(INTS.len())]),
            8 => Class::Logical,
            9 => Class::Char,
            10 => Class::Complex,
            _ => Class::Int("int32"),
        }
    }

    /// A class of numbers that arithmetic keeps.
    pub(crate) fn number(random: &mut Random) -> Class {
        loop {
            let class = Class::any(random);
            if !matches!(class, Class::Logical | Class::Char) {
                return class;
            }
        }
    }

    /// The name of the function that converts to the class.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Class::Double | Class::Complex => "double",
            Class::Single => "single",
            Class::Int(name) => name,
            Class::Logical => "logical",
            Class::Char => "char",
        }
    }
}

impl Type {
    pub(crate) fn scalar(random: &mut Random) -> Type {
        if random.percent(20) { Type::Index } else { Type::Scalar(Class::any(random)) }
    }

    pub(crate) fn array(random: &mut Random) -> Type {
        let (rows, columns) = match random.below(5) {
            0 | 1 => (1, random.within(2, 6)),
            2 => (random.within(2, 5), 1),
            3 => (3, 3),
            _ => (random.within(2, 4), random.within(2, 4)),
        };
        let class = if random.percent(50) { Class::Double } else { Class::any(random) };
        Type::Array(class, rows, columns)
    }

    fn list(random: &mut Random) -> Type {
        let class = if random.percent(40) { Class::Double } else { Class::any(random) };
        Type::List(class)
    }

    fn fields(random: &mut Random, depth: usize) -> Vec<Type> {
        let n = random.within(1, FIELDS.len());
        (0..n).map(|_| Type::any(random, depth)).collect()
    }

    /// Any type; containers hold containers only so deep.
    pub(crate) fn any(random: &mut Random, depth: usize) -> Type {
        match random.below(if depth == 0 { 16 } else { 20 }) {
            0..=9 => Type::scalar(random),
            10..=13 => Type::array(random),
            14 => Type::list(random),
            15 if depth == 0 => Type::list(random),
            15 => Type::Handle,
            16 => Type::StructArray(random.within(2, 4), Type::fields(random, 0)),
            17 | 18 => Type::Struct(Type::fields(random, depth - 1)),
            _ => Type::Cell(Type::fields(random, depth - 1)),
        }
    }

    /// What a variable of the type is called, before its number.
    pub(crate) fn letter(&self) -> &'static str {
        match self {
            Type::Scalar(Class::Double) => "d",
            Type::Scalar(Class::Single) => "f",
            Type::Scalar(Class::Int(_)) => "i",
            Type::Scalar(Class::Logical) => "b",
            Type::Scalar(Class::Char) => "t",
            Type::Scalar(Class::Complex) => "z",
            Type::Index => "n",
            Type::Array(_, 1, _) | Type::Array(_, _, 1) => "v",
            Type::Array(..) => "m",
            Type::List(_) => "w",
            Type::Cell(_) => "c",
            Type::Struct(_) => "s",
            Type::StructArray(..) => "r",
            Type::Handle => "h",
        }
    }
}
