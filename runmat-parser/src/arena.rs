//! Typed ids and ranges into flat vectors: the tree owns no boxes, so building it is pushing, and dropping it is
//! freeing some thirty vectors however deep the program nests.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A range of elements of type `T` in one of the tree's flat vectors; `tree[list]` is the slice.
pub struct List<T> {
    start: u32,
    len: u32,
    element: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// The list without elements.
    pub const EMPTY: List<T> = List { start: 0, len: 0, element: PhantomData };

    pub(crate) fn new(start: usize, len: usize) -> List<T> {
        List { start: start as u32, len: len as u32, element: PhantomData }
    }

    /// Number of elements.
    pub const fn len(self) -> usize {
        self.len as usize
    }

    /// True without elements.
    pub const fn is_empty(self) -> bool {
        self.len == 0
    }

    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

impl<T> Clone for List<T> {
    fn clone(&self) -> List<T> {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> Default for List<T> {
    fn default() -> List<T> {
        List::EMPTY
    }
}
impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        (self.start, self.len) == (other.start, other.len)
    }
}
impl<T> Eq for List<T> {}
impl<T> Hash for List<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.start, self.len).hash(state);
    }
}
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}; {}]", self.start, self.len)
    }
}

/// Declares id types: a `u32` that is never the all-ones number, so that `Option<Id>` is as small as `Id`.
macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident -> $node:ty, $vec:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(std::num::NonZeroU32);

        impl $name {
            /// The id of the node at `index` of its vector.
            pub fn new(index: usize) -> $name {
                $name(std::num::NonZeroU32::new(index as u32 + 1).expect("a tree has fewer than 2^32 - 1 nodes"))
            }

            /// The position of the node in its vector.
            pub fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}", self.index())
            }
        }

        impl std::ops::Index<$name> for Tree {
            type Output = $node;
            fn index(&self, id: $name) -> &$node {
                &self.$vec[id.index()]
            }
        }
    )*};
}
pub(crate) use ids;

/// Declares which vector of the tree the lists of an element type lie in.
macro_rules! lists {
    ($($element:ty, $vec:ident;)*) => {
        $(
            impl std::ops::Index<List<$element>> for Tree {
                type Output = [$element];
                fn index(&self, list: List<$element>) -> &[$element] {
                    &self.$vec[list.range()]
                }
            }

            impl Listed for $element {
                fn vec(tree: &mut Tree) -> &mut Vec<$element> {
                    &mut tree.$vec
                }
            }
        )*
    };
}
pub(crate) use lists;
