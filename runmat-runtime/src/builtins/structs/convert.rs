//! Between structs and cell arrays: `struct2cell`, `cell2struct`.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::args::{Any, Dim, FromValue, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::ops::assign::check_field_name;
use crate::value::Value;
use crate::value::class::Class;
use crate::value::structure::StructArray;

builtin! {
    /// The values of the fields of structs, in cells.
    ///
    /// # Shapes
    /// A column for a scalar struct; for a struct array the fields lie along the first dimension and the array's dimensions
    /// behind it.
    ///
    /// # Errors
    /// `MATLAB:struct2cell:InvalidInput` for what is no struct.
    ///
    /// # Examples
    /// ```matlab
    /// struct2cell(struct('a', 1, 'b', 'x'))     %| {[1]} {'x'}
    /// ```
    pub STRUCT2CELL = struct2cell((Value,));
    forms: ["C = struct2cell(S)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
}

fn struct2cell((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let Some(source) = value.as_ref::<StructArray>() else {
        let message = match call.rt().dialect.octave_errors {
            true => "struct2cell: argument must be of type structure",
            false => "Input must be a structure or structure array.",
        };
        return Err(Error::new("MATLAB:struct2cell:InvalidInput", message));
    };
    let n_fields = source.shape().len();
    let mut lengths = vec![n_fields];
    lengths.extend_from_slice(source.dims().as_slice());
    let items =
        (0..source.numel()).flat_map(|k| (0..n_fields).map(move |f| source.get(f, k).shared())).collect();
    let cell = call.rt().cell(Dims::new(&lengths), items);
    call.output(cell)
}

builtin! {
    /// Structs from values in cells and names of fields.
    ///
    /// # Shapes
    /// The fields lie along dimension `dim` of the cell array (the first where none is given); the other dimensions are those
    /// of the struct array.
    ///
    /// # Errors
    /// `MATLAB:cell2struct:NumFieldsMismatch` when there are not as many names as values.
    ///
    /// # Examples
    /// ```matlab
    /// getfield(cell2struct({1; 2}, {'a'; 'b'}, 1), 'b')     %| 2
    /// ```
    pub CELL2STRUCT = cell2struct(Any);
    forms: ["S = cell2struct(C, names)", "S = cell2struct(C, names, dim)"],
    inputs: 2..=3,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Struct),
    complex_integers: First,
}

fn cell2struct(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Some(cell) = args[0].as_cell() else {
        let message = match call.rt().dialect.octave_errors {
            true => "cell2struct: argument CELL must be of type cell array",
            false => "First argument must be a cell array.",
        };
        return Err(Error::new("MATLAB:cell2struct:InvalidInput", message));
    };
    let names = TextArray::from_value(args[1], 2, call)?;
    let dim = match args.get(2) {
        Some(dim) => Dim::from_value(*dim, 3, call)?.0,
        None => 0,
    };
    let dims = Dims::new(cell.dims);
    let count = dims.at(dim);
    let rt = call.rt();
    if names.items.len() != count {
        let message = match rt.dialect.octave_errors {
            true => "cell2struct: number of FIELDS does not match dimension",
            false => "Number of field names must match number of fields in new structure.",
        };
        return Err(Error::new("MATLAB:cell2struct:NumFieldsMismatch", message));
    }
    let mut shape = rt.root_shape.clone();
    let mut fields = Vec::with_capacity(count);
    for k in 0..count {
        // Rows of a char matrix are padded with blanks.
        let name = names.text(k).trim_end();
        if !rt.dialect.any_field_name {
            check_field_name(name)?;
        }
        shape = if shape.position(name).is_some() { shape } else { shape.with(name) };
        fields.push(shape.position(name).unwrap_or(0));
    }
    let rest: Vec<usize> = (0..dims.ndims()).filter(|k| *k != dim).map(|k| dims.at(k)).collect();
    let mut made = StructArray::filled(shape, Dims::new(&rest));
    let stride: usize = (0..dim).map(|k| dims.at(k)).product();
    for k in 0..made.numel() {
        let start = k % stride + k / stride * stride * count;
        for (at, field) in fields.iter().enumerate() {
            *made.slot(*field, k) = cell.items[start + at * stride].shared();
        }
    }
    let made = rt.alloc(made);
    call.output(made)
}
