//! A uniform look at a dense value, immediate or on the heap: size and typed elements.

use super::stored::Elements;
use crate::value::class::Class;

/// The size and elements of a numeric, logical or char value.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The class.
    pub class: Class,
    /// The lengths of the dimensions, two or more.
    pub dims: &'a [usize],
    /// The elements in column-major order.
    pub elements: Elements<'a>,
}

impl View<'_> {
    /// Number of elements.
    pub fn numel(&self) -> usize {
        self.elements.len()
    }

    /// True when elements have an imaginary part.
    pub fn is_complex(&self) -> bool {
        matches!(self.elements, Elements::C64(_) | Elements::C32(_) | Elements::ComplexInteger(_))
    }
}
