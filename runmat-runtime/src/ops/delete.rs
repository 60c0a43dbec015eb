//! `A(indices…) = []`.

use crate::array::dims::Dims;
use crate::error::{ErrorKind, Result};
use crate::ops::index;
use crate::ops::subscript::{folded, resolve};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;

/// Removes the selected elements.
///
/// # Errors
/// Positions beyond the array; more than one subscript that isn't a colon.
pub fn delete(rt: &mut Runtime, target: &mut Value, indices: &[Value]) -> Result<()> {
    if target.is_undefined() {
        return Err(ErrorKind::UndefinedName { name: "x".into() }.into());
    }
    let dims = target.dims();
    match indices {
        [] => return Err(ErrorKind::NoSubscripts.into()),
        [one] => return delete_linear(rt, target, &dims, one),
        _ => {}
    }
    let lengths = folded(&dims, indices.len());
    let mut partial = None;
    let mut nothing = false;
    for (k, (value, &extent)) in indices.iter().zip(&lengths).enumerate() {
        let subscript = resolve(value, extent)?;
        nothing |= subscript.positions.is_empty();
        let mut covered = vec![false; extent];
        for p in subscript.positions.iter() {
            let past = ErrorKind::DeletionPastEnd { index: p + 1, bound: extent, linear: false };
            *covered.get_mut(p).ok_or(past)? = true;
        }
        if subscript.colon || covered.iter().all(|&c| c) {
            continue;
        }
        if partial.replace((k, covered)).is_some() && !nothing {
            return Err(ErrorKind::DeletionColons.into());
        }
    }
    if nothing {
        return Ok(());
    }
    let Some((k, covered)) = partial else {
        // Every subscript covers its whole dimension: the first that isn't a colon goes, else the first.
        let k = indices.iter().position(|i| !i.is_colon()).unwrap_or(0);
        return keep(rt, target, indices.len(), k, Vec::new());
    };
    let kept = covered.iter().enumerate().filter(|(_, c)| !**c).map(|(p, _)| (p + 1) as f64).collect();
    keep(rt, target, indices.len(), k, kept)
}

fn keep(rt: &mut Runtime, target: &mut Value, count: usize, k: usize, kept: Vec<f64>) -> Result<()> {
    let kept = rt.row(&kept)?;
    let mut indices = vec![Value::COLON; count];
    indices[k] = kept;
    *target = index::index(rt, *target, &indices)?;
    Ok(())
}

fn delete_linear(rt: &mut Runtime, target: &mut Value, dims: &Dims, one: &Value) -> Result<()> {
    let numel = dims.numel();
    let subscript = resolve(one, numel)?;
    if subscript.positions.bound() > numel {
        let index = subscript.positions.bound();
        return Err(ErrorKind::DeletionPastEnd { index, bound: numel, linear: true }.into());
    }
    if subscript.colon {
        let empty = Dims::matrix(0, 0);
        *target = match target.class() {
            Class::Cell => Value::EMPTY_CELL,
            _ => {
                let none = rt.dense::<f64>(&[], empty)?;
                index::index(rt, *target, &[none])?
            }
        };
        return Ok(());
    }
    if subscript.positions.is_empty() {
        return Ok(());
    }
    let last = subscript.positions.len() == 1 && subscript.positions.at(0) + 1 == numel;
    if last && dims.is_vector() && shorten(target, dims, numel - 1) {
        return Ok(());
    }
    let mut covered = vec![false; numel];
    subscript.positions.iter().for_each(|p| covered[p] = true);
    let kept: Vec<f64> =
        covered.iter().enumerate().filter(|(_, c)| !**c).map(|(p, _)| (p + 1) as f64).collect();
    let as_column = dims.is_column() || (!dims.is_vector() && rt.dialect.deletion_gives_column);
    let shape = if as_column { Dims::column(kept.len()) } else { Dims::row(kept.len()) };
    let kept = rt.dense(&kept, shape)?;
    *target = index::index(rt, *target, &[kept])?;
    Ok(())
}

/// `target(k) = []` (0-based) for an element of an owned row or column, in place. False, and nothing done, for everything
/// else.
pub fn delete_element(target: &mut Value, k: usize) -> bool {
    if let Some(array) = target.array_mut() {
        return array.remove(k);
    }
    let Some(cell) = target.cell_mut() else { return false };
    if k >= cell.items.len() || !cell.dims.is_vector() {
        return false;
    }
    cell.items.remove(k);
    let n = cell.items.len();
    cell.dims = if cell.dims.is_row() { Dims::row(n) } else { Dims::column(n) };
    true
}

/// Takes the last element off an owned vector in place. False when it can't be done that way.
fn shorten(target: &mut Value, dims: &Dims, n: usize) -> bool {
    let shorter = if dims.is_row() { Dims::row(n) } else { Dims::column(n) };
    if let Some(array) = target.array_mut() {
        array.shorten_to(shorter);
        return true;
    }
    if let Some(cell) = target.cell_mut() {
        cell.items.truncate(n);
        cell.dims = shorter;
        return true;
    }
    false
}
