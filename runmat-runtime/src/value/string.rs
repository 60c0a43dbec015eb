//! String arrays: elements of text, each possibly missing.

#![allow(unsafe_code, reason = "the heap's contract for object kinds")]

use std::rc::Rc;

use runmat_gc::{Managed, Tracer};

use super::kinds;
use crate::array::dims::Dims;

/// The text of an element: shared until it is changed, then grown in place.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SharedText(Rc<String>);

impl SharedText {
    /// Adds text at the end. Amortised O(length of `tail`) when nobody shares the text.
    pub fn push_str(&mut self, tail: &str) {
        Rc::make_mut(&mut self.0).push_str(tail);
    }
}

impl std::ops::Deref for SharedText {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SharedText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl std::borrow::Borrow<str> for SharedText {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl<T: Into<String>> From<T> for SharedText {
    fn from(text: T) -> Self {
        SharedText(Rc::new(text.into()))
    }
}

/// One element: its text, or `<missing>`.
pub type StringElement = Option<SharedText>;

/// An array of text elements.
///
/// Invariant: `items.len() == dims.numel()`.
#[derive(Clone)]
pub struct StringArray {
    /// The size.
    pub dims: Dims,
    /// The elements in column-major order.
    pub items: Vec<StringElement>,
}

// SAFETY: the kind index is the string's own, and strings hold no references.
unsafe impl Managed for StringArray {
    const KIND: u8 = kinds::STRING;
    fn trace(&self, _: &mut Tracer<'_>) {}
    fn external_bytes(&self) -> usize {
        let text: usize = self.items.iter().flatten().map(|s| s.len()).sum();
        text + self.items.capacity() * size_of::<StringElement>()
    }
}

impl StringArray {
    /// A string array of these items.
    pub fn new(dims: Dims, items: Vec<StringElement>) -> Self {
        assert_eq!(dims.numel(), items.len(), "element count of a new string array");
        StringArray { dims, items }
    }
}
