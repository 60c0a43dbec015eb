//! Names of fields: `isstruct`, `fieldnames`, `isfield`, `numfields`, `rmfield`, `orderfields`.

use std::rc::Rc;

use crate::builtin;
use crate::builtins::args::{Any, TextArray};
use crate::builtins::call::Call;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::value::class::Class;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

builtin! {
    /// True for structs and struct arrays.
    ///
    /// # Examples
    /// ```matlab
    /// isstruct(struct('a', 1))     %| 1
    /// ```
    pub ISSTRUCT = isstruct((Value,));
    forms: ["tf = isstruct(A)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Logical),
    quick: |_, args| Some(Value::logical(args[0].class() == Class::Struct)),
    complex_integers: First,
}

fn isstruct((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    call.output(Value::logical(value.class() == Class::Struct))
}

builtin! {
    /// The names of the fields of a struct, in the order of their creation.
    ///
    /// # Shapes
    /// A column of cells.
    ///
    /// # Errors
    /// `MATLAB:fieldnames:InvalidInput` for what is no struct.
    ///
    /// # Examples
    /// ```matlab
    /// fieldnames(struct('b', 1, 'a', 2))     %| {'b'} {'a'}
    /// ```
    pub FIELDNAMES = fieldnames((Value,));
    forms: ["C = fieldnames(S)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Cell),
}

fn fieldnames((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let rt = call.rt();
    let names: Vec<Rc<str>> = match value.kind() {
        Kind::Struct(s) => s.shape().names().to_vec(),
        Kind::Exception(_) => {
            ["identifier", "message", "cause", "stack", "Correction"].map(Rc::from).to_vec()
        }
        _ => {
            let class = value.class().name();
            let message = match rt.dialect.octave_errors {
                true => "fieldnames: Invalid input argument".to_owned(),
                false => format!(
                    "Invalid input argument of type '{class}'. Input must be a structure or a Java or COM object."
                ),
            };
            return Err(Error::new("MATLAB:fieldnames:InvalidInput", message));
        }
    };
    let cell = rt.cellstr_column(names.iter());
    call.output(cell)
}

builtin! {
    /// The number of fields of a struct; 0 for what is no struct.
    ///
    /// # Examples
    /// ```matlab
    /// numfields(struct('a', 1, 'b', 2))     %| 2
    /// ```
    pub NUMFIELDS = numfields((Value,));
    forms: ["n = numfields(S)"],
    inputs: 1..=1,
    outputs: 0..=1,
    purity: Pure,
    result: Scalar(Class::Double),
}

fn numfields((value,): (Value,), call: &mut Call<'_>) -> Result<()> {
    let count = value.as_ref::<StructArray>().map_or(0, |s| s.shape().len());
    call.output(Value::double(count as f64))
}

builtin! {
    /// True for names of fields of a struct.
    ///
    /// # Shapes
    /// A scalar for a text, the size of a cell or string array of texts. False for what is no struct.
    ///
    /// # Examples
    /// ```matlab
    /// isfield(struct('a', 1), {'a', 'z'})     %| 1 0
    /// ```
    pub ISFIELD = isfield((Value, Value));
    forms: ["tf = isfield(S, name)", "tf = isfield(S, names)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Logical),
    quick: has_field,
    complex_integers: First,
}

/// `isfield` of one name.
fn has_field(rt: &mut Runtime, args: &[Value]) -> Option<Value> {
    let fields = args[0].as_ref::<StructArray>();
    if fields.is_some_and(|s| rt.fields.position(s.shape(), &args[1]).is_some()) {
        return Some(Value::TRUE);
    }
    args[1].ascii_in(&mut [0]).map(|_| Value::FALSE)
}

fn isfield((value, name): (Value, Value), call: &mut Call<'_>) -> Result<()> {
    let fields = value.as_ref::<StructArray>();
    let has = |name: &Value| {
        fields.is_some_and(|s| {
            name.is_text_scalar() && name.text().is_some_and(|name| s.shape().position(&name).is_some())
        })
    };
    let rt = call.rt();
    let answer = match name.kind() {
        Kind::Cell(cell) => {
            let answers: Vec<bool> = cell.items.iter().map(has).collect();
            rt.dense(&answers, name.dims())?
        }
        Kind::String(strings) => {
            let known = |text: &str| fields.is_some_and(|s| s.shape().position(text).is_some());
            let answers: Vec<bool> = strings.items.iter().map(|t| t.as_deref().is_some_and(known)).collect();
            rt.dense(&answers, name.dims())?
        }
        _ => Value::logical(has(&name)),
    };
    call.output(answer)
}

/// The struct array of an argument.
fn struct_arg<'v>(value: &'v Value, name: &str) -> Result<&'v StructArray> {
    value.as_ref::<StructArray>().ok_or_else(|| {
        let said = match name {
            "orderfields" => "orderfields: S1 must be a struct".to_owned(),
            _ => format!("{name}: first argument must be a struct"),
        };
        Error::new(format!("MATLAB:{name}:Arg1NotStructArray"), "First argument must be a structure.")
            .in_octave("", said)
    })
}

/// The same elements with only these fields (positions in the shape), in this order.
fn with_fields(rt: &mut Runtime, source: &StructArray, fields: &[usize]) -> Value {
    let names: Vec<Rc<str>> = fields.iter().map(|f| source.shape().names()[*f].clone()).collect();
    let shape = rt.shape(names.iter().map(|name| &**name));
    let mut made = StructArray::filled(shape, source.dims().clone());
    for (to, from) in fields.iter().enumerate() {
        for k in 0..source.numel() {
            *made.slot(to, k) = source.get(*from, k).shared();
        }
    }
    rt.alloc(made)
}

builtin! {
    /// A struct without some of its fields.
    ///
    /// # Errors
    /// `MATLAB:rmfield:InvalidFieldname` for a field that isn't there; `MATLAB:rmfield:Arg1NotStructArray`.
    ///
    /// # Examples
    /// ```matlab
    /// fieldnames(rmfield(struct('a', 1, 'b', 2), 'a'))     %| {'b'}
    /// ```
    pub RMFIELD = rmfield((Value, TextArray));
    forms: ["S = rmfield(S, name)", "S = rmfield(S, names)"],
    inputs: 2..=2,
    outputs: 0..=1,
    purity: Pure,
    result: OfClass(Class::Struct),
}

fn rmfield((value, names): (Value, TextArray), call: &mut Call<'_>) -> Result<()> {
    let source = struct_arg(&value, "rmfield")?;
    let rt = call.rt();
    let mut kept: Vec<usize> = (0..source.shape().len()).collect();
    for k in 0..names.items.len() {
        let name = names.text(k);
        let Some(at) = source.shape().position(name) else {
            let message = match rt.dialect.octave_errors {
                true => format!("rmfield: structure does not contain field {name}"),
                false => format!("A field named '{name}' doesn't exist."),
            };
            return Err(Error::new("MATLAB:rmfield:InvalidFieldname", message));
        };
        kept.retain(|field| *field != at);
    }
    let made = with_fields(rt, source, &kept);
    call.output(made)
}

builtin! {
    /// A struct with its fields in another order.
    ///
    /// Sorted by name, in the order of another struct or of a list of names, or by positions. A second output gives the
    /// positions.
    ///
    /// # Errors
    /// `MATLAB:orderfields:InvalidInput` when the names differ.
    ///
    /// # Examples
    /// ```matlab
    /// fieldnames(orderfields(struct('b', 1, 'a', 2)))     %| {'a'} {'b'}
    /// ```
    pub ORDERFIELDS = orderfields(Any);
    forms: ["S = orderfields(S)", "S = orderfields(S1, S2)", "[S, p] = orderfields(S, names | positions)"],
    inputs: 1..=2,
    outputs: 0..=2,
    purity: Pure,
    result: OfClass(Class::Struct),
}

fn orderfields(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let source = struct_arg(&args[0], "orderfields")?;
    let names = source.shape().names();
    let said = match args.get(1).map(|order| order.kind()) {
        Some(Kind::Struct(_)) => "orderfields: structures S1 and S2 do not have the same fields",
        Some(Kind::Cell(_)) => "orderfields: CELLSTR list does not match structure fields",
        Some(Kind::Dense(view)) if view.class.is_numeric() => "orderfields: invalid permutation vector P",
        _ => "orderfields: second argument must be structure, cellstr, or permutation vector",
    };
    let wrong = || {
        let message = "The second argument must name each field of the structure once.";
        Error::new("MATLAB:orderfields:InvalidInput", message).in_octave("", said)
    };
    let order: Vec<usize> = match args.get(1).map(|order| order.kind()) {
        None => {
            let mut order: Vec<usize> = (0..names.len()).collect();
            order.sort_by(|a, b| names[*a].cmp(&names[*b]));
            order
        }
        Some(Kind::Struct(other)) => other
            .shape()
            .names()
            .iter()
            .map(|n| source.shape().position(n))
            .collect::<Option<_>>()
            .ok_or_else(wrong)?,
        Some(Kind::Dense(view)) if view.class.is_numeric() => (0..view.numel())
            .map(|k| crate::ops::subscript::position(view.elements.real_at(k)))
            .collect::<Result<Vec<_>>>()
            .map_err(|error| error.in_octave("", said))?,
        Some(_) => {
            let list = TextArray::from_text(&args[1]).ok_or_else(wrong)?;
            let places = (0..list.items.len()).map(|k| source.shape().position(list.text(k)));
            places.collect::<Option<_>>().ok_or_else(wrong)?
        }
    };
    let mut sorted = order.clone();
    sorted.sort_unstable();
    if !sorted.iter().copied().eq(0..names.len()) {
        return Err(wrong());
    }
    let rt = call.rt();
    let made = with_fields(rt, source, &order);
    let positions: Vec<f64> = order.iter().map(|k| *k as f64 + 1.0).collect();
    let positions = rt.column(&positions)?;
    call.outputs([made, positions])
}
