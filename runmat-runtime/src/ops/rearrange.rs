//! Elements of any array class moved to other places: what `flip`, `repmat`, `permute`, `sort` and `diag` have in common.
//!
//! A rearrangement is written once, generically over the element, and runs on the elements of dense arrays, and on
//! element numbers for cells, strings and structs.

use crate::array::dims::Dims;
use crate::array::stored::Stored;
use crate::each_elements;
use crate::error::{ErrorKind, Result};
use crate::runtime::Runtime;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

/// A way to move elements.
pub trait Rearrange {
    /// Writes the elements of `src` to their new places in `out`; places that it leaves alone hold the class's default.
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]);
}

/// Element `k` of the result is element `self.0[k]` (0-based) of the source.
pub struct Gather<'a>(pub &'a [usize]);

impl Rearrange for Gather<'_> {
    fn apply<T: Copy + Default>(&self, src: &[T], out: &mut [T]) {
        crate::kernels::index::gather(src, self.0, out);
    }
}

/// A new array of size `dims` with the elements of `value` where `how` puts them.
///
/// # Errors
/// Too large; classes without elements (function handles and other single objects).
pub fn rearrange(rt: &mut Runtime, value: Value, dims: Dims, how: &impl Rearrange) -> Result<Value> {
    match value.kind() {
        Kind::Dense(view) => each_elements!(view.elements, s => dense(rt, s, dims, how)),
        Kind::Cell(cell) => {
            let from = numbers(rt, cell.items.len(), &dims, how)?;
            let item = |&k: &usize| k.checked_sub(1).map_or(Value::EMPTY, |k| cell.items[k].shared());
            let items = from.iter().map(item).collect();
            Ok(rt.cell(dims, items))
        }
        Kind::String(s) => {
            let from = numbers(rt, s.items.len(), &dims, how)?;
            let items = from.iter().map(|&k| k.checked_sub(1).and_then(|k| s.items[k].clone())).collect();
            Ok(rt.strings(dims, items))
        }
        Kind::Struct(s) => {
            let from = numbers(rt, s.numel(), &dims, how)?;
            let mut out = StructArray::filled(s.shape().clone(), dims);
            for field in 0..s.shape().len() {
                for (k, source) in from.iter().enumerate().filter_map(|(k, &n)| Some((k, n.checked_sub(1)?)))
                {
                    *out.slot(field, k) = s.get(field, source).shared();
                }
            }
            Ok(rt.alloc(out))
        }
        _ if dims.is_scalar() => Ok(value.shared()),
        _ => Err(ErrorKind::ConcatenationHandles.into()),
    }
}

fn dense<T: Stored>(rt: &mut Runtime, s: &[T], dims: Dims, how: &impl Rearrange) -> Result<Value> {
    rt.filled::<T>(dims, |out| how.apply(s, out))
}

/// The 1-based number of the source element at each place; 0 where nothing was put.
fn numbers(rt: &Runtime, n: usize, dims: &Dims, how: &impl Rearrange) -> Result<Vec<usize>> {
    rt.check_size(dims, size_of::<usize>())?;
    let source: Vec<usize> = (1..=n).collect();
    let mut out = vec![0; dims.numel()];
    how.apply(&source, &mut out);
    Ok(out)
}

/// The same elements under another size of as many elements; the value itself when it has that size already and is
/// full.
///
/// # Errors
/// Not enough memory for the copy.
pub fn reshaped(rt: &mut Runtime, value: Value, dims: Dims) -> Result<Value> {
    if value.dims() == dims {
        return crate::ops::diagonal::full(rt, value).map(Value::shared);
    }
    let mut copy = rt.copied(value)?;
    if let Some(array) = copy.array_mut() {
        array.set_dims(dims);
    } else if let Some(cell) = copy.cell_mut() {
        cell.dims = dims;
    } else if let Some(string) = copy.string_mut() {
        string.dims = dims;
    } else if let Some(structure) = copy.struct_mut() {
        structure.set_dims(dims);
    } else {
        // `[]`, `''` and `{}` are immediate: another empty of the class.
        return rearrange(rt, value, dims, &Gather(&[]));
    }
    Ok(copy)
}
