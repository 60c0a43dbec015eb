//! `-a`, `+a`, `a'`, `a.'`.

use crate::array::dense::Array;
use crate::array::dims::Dims;
use crate::array::form::MatrixForm;
use crate::array::stored::{Elements, Stored};
use crate::error::{ErrorKind, Result};
use crate::kernels::Complex;
use crate::kernels::element::Arith;
use crate::ops::class_rules::{dense_class, operator_class};
use crate::ops::convert::array_of_class;
use crate::ops::diagonal;
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::string::StringArray;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};
use crate::{each_complex_integers, each_numeric};

/// `-a`: logical and char become double, integers saturate.
///
/// # Errors
/// Classes without arithmetic.
pub fn negate(rt: &mut Runtime, a: Value) -> Result<Value> {
    if let Some(x) = a.as_double() {
        return Ok(Value::double(-x));
    }
    dense_class(&a, "-")?;
    fn real<T: Arith + Stored>(rt: &mut Runtime, s: &[T], dims: Dims) -> Result<Value> {
        rt.filled::<T>(dims, |out| out.iter_mut().zip(s).for_each(|(o, x)| *o = x.negate()))
    }
    fn complex<T: Arith>(rt: &mut Runtime, s: &[Complex<T>], dims: Dims) -> Result<Value>
    where
        Complex<T>: Stored,
    {
        let negated = |z: &Complex<T>| Complex::new(z.re.negate(), z.im.negate());
        rt.filled::<Complex<T>>(dims, |out| out.iter_mut().zip(s).for_each(|(o, z)| *o = negated(z)))
    }
    let Kind::Dense(view) = a.kind() else { return Err(operator_class("-", a.class())) };
    let dims = Dims::new(view.dims);
    let negated = match view.elements {
        Elements::F64(s) => real(rt, s, dims),
        Elements::F32(s) => real(rt, s, dims),
        Elements::I8(s) => real(rt, s, dims),
        Elements::I16(s) => real(rt, s, dims),
        Elements::I32(s) => real(rt, s, dims),
        Elements::I64(s) => real(rt, s, dims),
        Elements::U8(s) => real(rt, s, dims),
        Elements::U16(s) => real(rt, s, dims),
        Elements::U32(s) => real(rt, s, dims),
        Elements::U64(s) => real(rt, s, dims),
        Elements::C64(s) => complex(rt, s, dims),
        Elements::C32(s) => complex(rt, s, dims),
        Elements::ComplexInteger(pairs) => each_complex_integers!(pairs, s => complex(rt, s, dims)),
        Elements::Bool(_) | Elements::Char8(_) | Elements::Char16(_) => {
            let array = array_of_class(rt, &view, Class::Double)?;
            let doubles = rt.array(array);
            negate(rt, doubles)
        }
    }?;
    diagonal::kept(rt, &a, negated)
}

/// `+a`: logical and char become double, all else stays.
///
/// # Errors
/// Classes without arithmetic.
pub fn plus(rt: &mut Runtime, a: Value) -> Result<Value> {
    match dense_class(&a, "+")? {
        Class::Logical | Class::Char => super::convert::to_class(rt, a, Class::Double),
        // Octave: a permutation matrix becomes full, a diagonal one doesn't.
        _ if diagonal::form(&a) == MatrixForm::Permutation => diagonal::full(rt, a),
        _ => Ok(a.shared()),
    }
}

/// `a.'`, or with `conjugate` `a'`. Works on every array class.
///
/// # Errors
/// More than two dimensions.
pub fn transpose(rt: &mut Runtime, a: Value, conjugate: bool) -> Result<Value> {
    if a.is_double() {
        return Ok(a);
    }
    if let Some((s, &[m, n])) = a.doubles()
        && (m == 1 || n == 1)
        && diagonal::form(&a) == MatrixForm::Full
    {
        return rt.written::<f64>(Dims::matrix(n, m), |out| out.copy_from_slice(s));
    }
    let dims = a.dims();
    if dims.ndims() > 2 {
        return Err(ErrorKind::TransposeNd.into());
    }
    let (m, n) = (dims.rows(), dims.columns());
    let turned = Dims::matrix(n, m);
    let from = |k: usize| k / n + k % n * m;
    match a.kind() {
        Kind::Dense(view) => {
            let mut array = crate::each_elements!(view.elements, s => transposed(rt, s, m, n)?);
            if conjugate {
                conjugate_in_place(&mut array);
            }
            let turned = rt.array(array);
            Ok(diagonal::with_form(turned, diagonal::form(&a)))
        }
        Kind::String(s) => {
            let items = (0..s.items.len()).map(|k| s.items[from(k)].clone()).collect();
            Ok(rt.alloc(StringArray::new(turned, items)))
        }
        Kind::Cell(cell) => {
            let items = (0..cell.items.len()).map(|k| cell.items[from(k)].shared()).collect();
            Ok(rt.cell(turned, items))
        }
        Kind::Struct(s) => {
            let sources: Vec<usize> = (0..m * n).map(from).collect();
            let turned: StructArray = s.gathered(&sources, turned);
            Ok(rt.alloc(turned))
        }
        _ => Ok(a.shared()),
    }
}

/// A transposed copy, by blocks that fit into the cache.
fn transposed<T: Stored>(rt: &Runtime, s: &[T], m: usize, n: usize) -> Result<Array> {
    const BLOCK: usize = 32;
    let mut array = rt.unwritten(T::LAYOUT, Dims::matrix(n, m))?;
    let Some(out) = array.slice_mut::<T>() else { return Ok(array) };
    if m == 1 || n == 1 || s.is_empty() {
        out.copy_from_slice(s);
        return Ok(array);
    }
    for j0 in (0..n).step_by(BLOCK) {
        for i0 in (0..m).step_by(BLOCK) {
            for j in j0..(j0 + BLOCK).min(n) {
                for i in i0..(i0 + BLOCK).min(m) {
                    out[j + i * n] = s[i + j * m];
                }
            }
        }
    }
    Ok(array)
}

fn conjugate_in_place(array: &mut Array) {
    if !array.is_complex() {
        return;
    }
    each_numeric!(array.class(), T => {
        if let Some(z) = array.slice_mut::<Complex<T>>() {
            z.iter_mut().for_each(|z| z.im = z.im.negate());
        }
    }, else ());
}
