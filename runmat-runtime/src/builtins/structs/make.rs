//! `struct`.

use std::rc::Rc;

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::Any;
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::assign::{check_field_name, is_field_name};
use crate::runtime::Runtime;
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::{Shape, StructArray};

builtin! {
    /// Structs from names and values of fields.
    ///
    /// A cell array gives an element for each cell; a cell array in a cell becomes a value.
    ///
    /// # Shapes
    /// Scalar, or the size of the cell arrays; 0-by-0 for `struct([])`.
    ///
    /// # Errors
    /// `MATLAB:struct:FieldValueMismatch` for an odd number of inputs; cell arrays of different sizes;
    /// `MATLAB:AddField:InvalidFieldName`.
    ///
    /// # Examples
    /// ```matlab
    /// size(struct('a', {1, 2}))     %| 1 2
    /// ```
    pub STRUCT = structure(Any);
    name: "struct",
    forms: ["S = struct", "S = struct(name1, value1, …)", "S = struct([])"],
    inputs: 0..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Struct),
    quick: plain_struct,
    complex_integers: All,
}

/// `struct(name, value, …)` of values that aren't cells, when such a struct has been made before.
fn plain_struct(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    if args.is_empty() || args.len() % 2 == 1 {
        return None;
    }
    let shape = match rt.fields.made(args) {
        Some(shape) => shape,
        None => known_shape(rt, args)?,
    };
    let values = args.iter().skip(1).step_by(2);
    if values.clone().any(|value| value.as_cell().is_some()) {
        return None;
    }
    Some(rt.scalar_struct(shape, values.map(|value| value.shared())))
}

/// The shape that has been made for these names and values before.
#[inline(never)]
fn known_shape(rt: &Runtime, args: &[Value]) -> Option<Rc<Shape>> {
    let mut shape: Option<Rc<Shape>> = None;
    for name in args.iter().step_by(2) {
        let mut unit = [0];
        let name = name.ascii_in(&mut unit).filter(|name| is_field_name(name))?;
        // A name that comes twice extends no shape.
        shape = Some(shape.as_ref().unwrap_or(&rt.root_shape).known_extension(name)?);
    }
    rt.fields.remember_made(args, shape.as_ref()?);
    shape
}

fn structure(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    if let [one] = args[..] {
        if one.class() == Class::Struct {
            return call.output(one.shared());
        }
        if one.class().is_dense() && one.dims().is_zero_by_zero() {
            let shape = rt.root_shape.clone();
            let empty = rt.alloc(StructArray::filled(shape, Dims::matrix(0, 0)));
            return call.output(empty);
        }
    }
    if args.len() % 2 == 1 {
        let message = match rt.dialect.octave_errors {
            true => "struct: additional arguments must occur as \"field\", VALUE pairs",
            false => "Field and value input arguments must come in pairs.",
        };
        return Err(Error::new("MATLAB:struct:FieldValueMismatch", message));
    }
    let mut dims: Option<(Dims, usize)> = None;
    let mut shape = rt.root_shape.clone();
    let mut fields: Vec<(usize, Value)> = Vec::with_capacity(args.len() / 2);
    for (at, pair) in args.chunks_exact(2).enumerate() {
        let name = pair[0].text().filter(|_| pair[0].is_text_scalar()).ok_or_else(|| {
            let message = "Field names must be string scalars or character vectors.";
            Error::new("MATLAB:struct:InvalidFieldName", message)
                .in_octave("", "struct: additional arguments must occur as \"field\", VALUE pairs")
        })?;
        if !rt.dialect.any_field_name {
            check_field_name(&name)?;
        }
        shape = if shape.position(&name).is_some() { shape } else { shape.with(&name) };
        fields.push((shape.position(&name).unwrap_or(0), pair[1]));
        let Some(cell) = pair[1].as_cell().filter(|cell| cell.items.len() != 1) else { continue };
        let size = Dims::new(cell.dims);
        match &dims {
            Some((known, first)) if *known != size => {
                let (this, first) = (2 * at + 2, *first);
                let message = match rt.dialect.octave_errors {
                    true => format!(
                        "struct: dimensions of parameter {first} do not match those of parameter {this}"
                    ),
                    false => format!(
                        "Array dimensions of input '{this}' must match those of input '{first}' or be scalar."
                    ),
                };
                return Err(Error::new("MATLAB:sizeMismatch", message));
            }
            Some(_) => {}
            None => dims = Some((size, 2 * at + 2)),
        }
    }
    let dims = dims.map_or_else(Dims::scalar, |(dims, _)| dims);
    let mut made = StructArray::filled(shape, dims);
    for (field, value) in fields {
        for k in 0..made.numel() {
            *made.slot(field, k) = match value.as_cell() {
                Some(cell) => cell.items[if cell.items.len() == 1 { 0 } else { k }].shared(),
                None => value.shared(),
            };
        }
    }
    let made = rt.alloc(made);
    call.output(made)
}
