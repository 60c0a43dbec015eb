//! Sizes of values: what is known of rows and columns.

use std::fmt;

/// A size in one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dim {
    /// That many.
    Known(u32),
    /// Any number.
    Any,
}

/// What is known of a value's size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Two dimensions: rows and columns.
    Dims(Dim, Dim),
    /// Any number of dimensions.
    Unknown,
}

use Dim::{Any, Known};

impl Shape {
    /// 1×1.
    pub const SCALAR: Shape = Shape::Dims(Known(1), Known(1));
    /// One row.
    pub const ROW: Shape = Shape::Dims(Known(1), Any);
    /// One column.
    pub const COLUMN: Shape = Shape::Dims(Any, Known(1));
    /// Two dimensions of any size.
    pub const MATRIX: Shape = Shape::Dims(Any, Any);

    /// Surely 1×1.
    pub fn is_scalar(self) -> bool {
        self == Shape::SCALAR
    }

    /// What holds for both.
    #[must_use]
    pub fn join(self, other: Shape) -> Self {
        match (self, other) {
            (Shape::Dims(a, b), Shape::Dims(c, d)) => Shape::Dims(a.join(c), b.join(d)),
            _ => Shape::Unknown,
        }
    }

    /// The size of an elementwise operator's result; dimensions of size 1 expand.
    #[must_use]
    pub fn elementwise(self, other: Shape) -> Self {
        match (self, other) {
            (Shape::SCALAR, shape) | (shape, Shape::SCALAR) => shape,
            (Shape::Dims(a, b), Shape::Dims(c, d)) => Shape::Dims(a.expanded(c), b.expanded(d)),
            _ => Shape::Unknown,
        }
    }

    /// The size of a matrix product.
    #[must_use]
    pub fn product(self, other: Shape) -> Self {
        match (self, other) {
            (Shape::SCALAR, shape) | (shape, Shape::SCALAR) => shape,
            // One of the two may turn out a scalar unless both sizes are known not to be.
            (Shape::Dims(a, b), Shape::Dims(c, d)) => {
                let surely_no_scalars =
                    !Shape::Dims(a, b).may_be_scalar() && !Shape::Dims(c, d).may_be_scalar();
                if surely_no_scalars { Shape::Dims(a, d) } else { Shape::MATRIX }
            }
            _ => Shape::Unknown,
        }
    }

    fn may_be_scalar(self) -> bool {
        let may = |dim| matches!(dim, Known(1) | Any);
        match self {
            Shape::Dims(a, b) => may(a) && may(b),
            Shape::Unknown => true,
        }
    }

    /// The size of the transpose.
    #[must_use]
    pub fn transposed(self) -> Self {
        match self {
            Shape::Dims(a, b) => Shape::Dims(b, a),
            Shape::Unknown => Shape::Unknown,
        }
    }

    /// The size after an assignment through one subscript, which may lengthen a vector.
    #[must_use]
    pub fn grown(self) -> Self {
        match self {
            Shape::SCALAR => Shape::ROW,
            Shape::Dims(Known(1), _) => Shape::ROW,
            // A column of one element grows to a row.
            Shape::Dims(Known(rows), Known(1)) if rows > 1 => Shape::COLUMN,
            Shape::Dims(Known(a), Known(b)) if a > 1 && b > 1 => self,
            Shape::Dims(..) => Shape::MATRIX,
            Shape::Unknown => Shape::Unknown,
        }
    }
}

impl Dim {
    fn join(self, other: Dim) -> Dim {
        if self == other { self } else { Any }
    }

    fn expanded(self, other: Dim) -> Dim {
        match (self, other) {
            (Known(1), dim) | (dim, Known(1)) => dim,
            // Any size that fits this one gives this one.
            (Known(n), _) | (_, Known(n)) => Known(n),
            (Any, Any) => Any,
        }
    }
}

impl fmt::Display for Dim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Known(n) => write!(f, "{n}"),
            Any => f.write_str("?"),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Shape::Dims(rows, columns) => write!(f, "{rows}x{columns}"),
            Shape::Unknown => f.write_str("?"),
        }
    }
}
