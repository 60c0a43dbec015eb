//! Index values turned into positions.

use smallvec::SmallVec;

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::error::{ErrorKind, Result};
use crate::kernels::mask;
use crate::value::{Kind, Value};

/// A few lengths of dimensions.
pub type Lengths = SmallVec<[usize; 4]>;

/// 0-based positions of one subscript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Positions {
    /// Consecutive positions.
    Span {
        /// First.
        start: usize,
        /// How many.
        len: usize,
    },
    /// Any positions.
    List(Vec<usize>),
}

impl Positions {
    /// How many.
    #[inline]
    pub fn len(&self) -> usize {
        match self {
            Positions::Span { len, .. } => *len,
            Positions::List(list) => list.len(),
        }
    }

    /// True for none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Position `k`.
    #[inline]
    pub fn at(&self, k: usize) -> usize {
        match self {
            Positions::Span { start, .. } => start + k,
            Positions::List(list) => list[k],
        }
    }

    /// One more than the greatest; 0 for none.
    pub fn bound(&self) -> usize {
        match self {
            Positions::Span { len: 0, .. } => 0,
            Positions::Span { start, len } => start + len,
            Positions::List(list) => list.iter().max().map_or(0, |m| m + 1),
        }
    }

    /// The positions in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.len()).map(|k| self.at(k))
    }
}

/// A subscript: positions and the size of the index value that gave them.
#[derive(Clone, Debug)]
pub struct Subscript {
    /// The positions.
    pub positions: Positions,
    /// The size of the index value; of a logical index that of `find` of it.
    pub dims: Dims,
    /// Written as `:`.
    pub colon: bool,
    /// Came from a logical index.
    pub mask: bool,
}

/// Resolves an index value for a dimension of length `extent`.
///
/// # Errors
/// Values that aren't positive integers or logical; classes that can't be indices.
pub fn resolve(index: &Value, extent: usize) -> Result<Subscript> {
    if let Some(x) = index.as_double() {
        let positions = Positions::Span { start: position(x)?, len: 1 };
        return Ok(Subscript { positions, dims: Dims::scalar(), colon: false, mask: false });
    }
    if index.is_colon() || is_colon_text(index) {
        let positions = Positions::Span { start: 0, len: extent };
        return Ok(Subscript { positions, dims: Dims::column(extent), colon: true, mask: false });
    }
    if let Some(subscript) = range_subscript(index)? {
        return Ok(subscript);
    }
    let Kind::Dense(view) = index.kind() else {
        return Err(ErrorKind::IndexClass { class: index.class().name().into() }.into());
    };
    let dims = Dims::new(view.dims);
    if let Elements::Bool(mask) = view.elements {
        return Ok(mask_subscript(mask, &dims));
    }
    if view.is_complex() {
        return Err(ErrorKind::BadIndex.into());
    }
    let list = match view.elements {
        Elements::F64(s) => s.iter().map(|&x| position(x)).collect::<Result<Vec<_>>>()?,
        e => (0..e.len()).map(|k| position(e.real_at(k))).collect::<Result<Vec<_>>>()?,
    };
    Ok(Subscript { positions: Positions::List(list), dims, colon: false, mask: false })
}

/// First position and number of positions of a subscript that needs no list, within a dimension of length `extent`: a
/// number, a colon, a range of step 1. `None` for none, for everything else, and beyond the dimension.
#[inline]
pub(crate) fn span_within(index: &Value, extent: usize) -> Option<(usize, usize)> {
    let (start, len) = match index.as_double() {
        Some(x) => (position_of(x)?, 1),
        None if index.is_colon() => (0, extent),
        None => {
            let array = index.as_ref::<Array>()?;
            let range = array.range().filter(|range| range.step() == 1.0)?;
            (position_of(range.start())?, array.numel())
        }
    };
    (len > 0 && start < extent && len <= extent - start).then_some((start, len))
}

#[inline]
fn position_of(x: f64) -> Option<usize> {
    let k = x as usize;
    (k as f64 == x && k >= 1).then(|| k - 1)
}

/// A 1-based index as a 0-based position.
#[inline]
pub fn position(x: f64) -> Result<usize> {
    position_of(x).ok_or_else(|| ErrorKind::BadIndex.into())
}

fn is_colon_text(index: &Value) -> bool {
    index.as_char_unit() == Some(b':' as u16)
}

/// A range that isn't written out, of step 1, needs no list.
fn range_subscript(index: &Value) -> Result<Option<Subscript>> {
    let Some(array) = index.as_ref::<Array>() else { return Ok(None) };
    let Some(range) = array.range() else { return Ok(None) };
    let n = array.numel();
    if n == 0 || range.step() != 1.0 {
        return Ok(None);
    }
    let positions = Positions::Span { start: position(range.start())?, len: n };
    Ok(Some(Subscript { positions, dims: array.dims().clone(), colon: false, mask: false }))
}

fn mask_subscript(mask: &[bool], dims: &Dims) -> Subscript {
    let count = mask::count(mask);
    let mut list = Vec::with_capacity(count);
    list.extend(mask.iter().enumerate().filter(|(_, b)| **b).map(|(k, _)| k));
    let dims = mask_dims(dims, count);
    Subscript { positions: Positions::List(list), dims, colon: false, mask: true }
}

/// The size of `find` of a mask of size `dims` that is true `count` times.
pub(crate) fn mask_dims(dims: &Dims, count: usize) -> Dims {
    match vector_dimension(dims) {
        Some(along) if !dims.is_scalar() => dims.with(along, count),
        _ if dims.is_row() => Dims::row(count),
        _ => Dims::column(count),
    }
}

/// The size of `A(index)` for one subscript of size `index` (language.md 37.3).
pub fn linear_result_dims(source: &Dims, index: &Dims, colon: bool) -> Dims {
    let n = index.numel();
    if colon {
        return Dims::column(n);
    }
    // A vector along any dimension keeps its orientation under an index that is a vector too.
    if let (Some(along), Some(_)) = (vector_dimension(source), vector_dimension(index))
        && !source.is_scalar()
    {
        return source.with(along, n);
    }
    index.clone()
}

/// The one dimension whose length isn't 1 (0 for scalars); `None` when there are several.
fn vector_dimension(dims: &Dims) -> Option<usize> {
    let mut long = dims.as_slice().iter().enumerate().filter(|(_, d)| **d != 1);
    match (long.next(), long.next()) {
        (None, _) => Some(0),
        (Some((k, _)), None) => Some(k),
        _ => None,
    }
}

/// The lengths of `count` subscript positions of an array: trailing dimensions fold into the last.
pub fn folded(dims: &Dims, count: usize) -> Lengths {
    let mut lengths: Lengths = (0..count).map(|k| dims.at(k)).collect();
    if let Some(last) = lengths.last_mut() {
        // Sizes that a program merely names (`sub2ind`) may have more elements than can be counted.
        *last = (count..dims.ndims()).fold(*last, |n, k| n.saturating_mul(dims.at(k)));
    }
    lengths
}
