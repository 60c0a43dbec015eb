//! JSON: `jsonencode`, `jsondecode`.

use crate::array::dims::Dims;
use crate::array::stored::Elements;
use crate::array::view::View;
use crate::builtin;
use crate::builtins::args::{Any, FromValue, Text};
use crate::builtins::call::Call;
use crate::builtins::predicates::equality::KEYWORDS;
use crate::error::{Error, Result};
use crate::runtime::Runtime;
use crate::text::json::{Json, parse, write_number, write_text};
use crate::text::names::{Beginning, Replacement, valid_name};
use crate::value::class::Class;
use crate::value::structure::StructArray;
use crate::value::{Kind, Value};

builtin! {
    /// Values as JSON text.
    ///
    /// Char rows and strings become texts, structs objects, struct arrays and cells arrays. Scalars stand alone, vectors are
    /// arrays of numbers, matrices and N-d arrays are arrays of their rows. NaN and infinite numbers become `null`, unless
    /// `'ConvertInfAndNaN'` is false; missing strings do too. `'PrettyPrint', true` indents by two blanks.
    ///
    /// # Classes
    /// Char.
    ///
    /// # Errors
    /// `MATLAB:json:UnsupportedType` for complex numbers and classes without JSON text.
    ///
    /// # Examples
    /// ```matlab
    /// jsonencode(struct('a', [1 2], 'b', 'x'))     %| {"a":[1,2],"b":"x"}
    /// jsonencode([1 2; 3 NaN])                     %| [[1,2],[3,null]]
    /// ```
    pub JSONENCODE = jsonencode(Any);
    forms: [
        "s = jsonencode(A)",
        "s = jsonencode(A, 'ConvertInfAndNaN', tf)",
        "s = jsonencode(A, 'PrettyPrint', tf)",
    ],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Text,
    complex_integers: First,
}

fn jsonencode(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let mut writer = Writer { out: String::new(), convert: true, pretty: false };
    for pair in args[1..].chunks(2) {
        let [key, value] = pair else {
            let message = "Name-value arguments must come in pairs.";
            return Err(Error::new("MATLAB:json:InvalidOption", message).invalid_call_in_octave());
        };
        let key = key.text().map(|key| key.into_owned()).ok_or_else(|| {
            Error::new("MATLAB:json:InvalidOption", "Option names must be text.")
                .in_octave("", "jsonencode: option must be a string")
        })?;
        let flag =
            value.scalar_double().filter(|_| value.class() == Class::Logical || !value.is_text_scalar());
        let flag = flag.filter(|x| *x == 0.0 || *x == 1.0).ok_or_else(|| {
            Error::new("MATLAB:json:InvalidOption", format!("The value of '{key}' must be true or false."))
                .in_octave("", "jsonencode: option value must be a logical scalar")
        })?;
        match key.to_ascii_lowercase().as_str() {
            "convertinfandnan" => writer.convert = flag != 0.0,
            "prettyprint" => writer.pretty = flag != 0.0,
            _ => {
                let said = "jsonencode: Valid options are \"ConvertInfAndNaN\" and \"PrettyPrint\"";
                return Err(Error::new("MATLAB:json:InvalidOption", format!("Unknown option '{key}'."))
                    .in_octave("", said));
            }
        }
    }
    writer.value(&args[0], 0)?;
    let text = call.rt().char_row(&writer.out);
    call.output(text)
}

struct Writer {
    out: String,
    /// NaN and infinite numbers become `null`.
    convert: bool,
    pretty: bool,
}

impl Writer {
    fn value(&mut self, value: &Value, depth: usize) -> Result<()> {
        match value.kind() {
            Kind::Dense(view) if view.class == Class::Char => self.chars(value, depth),
            Kind::Dense(view) => self.numbers(&view, depth),
            Kind::String(strings) if strings.items.len() == 1 => {
                self.text(strings.items[0].as_deref());
                Ok(())
            }
            Kind::String(strings) => {
                let dims = strings.dims.as_slice().to_vec();
                self.grid(&dims, depth, &mut |writer, k, _| {
                    writer.text(strings.items[k].as_deref());
                    Ok(())
                })
            }
            Kind::Cell(cell) => self.list(depth, cell.items.len(), ('[', ']'), |writer, k| {
                writer.value(&cell.items[k], depth + 1)
            }),
            Kind::Struct(structure) if structure.numel() == 1 => self.object(structure, 0, depth),
            Kind::Struct(structure) => {
                let dims = structure.dims().as_slice().to_vec();
                self.grid(&dims, depth, &mut |writer, k, depth| writer.object(structure, k, depth))
            }
            _ => Err(unsupported(value.class().name())),
        }
    }

    fn text(&mut self, text: Option<&str>) {
        match text {
            Some(text) => write_text(text, &mut self.out),
            None => self.out.push_str("null"),
        }
    }

    /// A row is a text, a matrix an array of its rows.
    fn chars(&mut self, value: &Value, depth: usize) -> Result<()> {
        if value.is_empty() {
            self.out.push_str("\"\"");
            return Ok(());
        }
        if let Some(text) = value.text().filter(|_| value.is_text_scalar()) {
            write_text(&text, &mut self.out);
            return Ok(());
        }
        let rows = value.char_rows()?.unwrap_or_default();
        self.list(depth, rows.len(), ('[', ']'), |writer, k| {
            write_text(&rows[k], &mut writer.out);
            Ok(())
        })
    }

    fn numbers(&mut self, view: &View<'_>, depth: usize) -> Result<()> {
        if view.is_complex() {
            return Err(unsupported("complex numbers"));
        }
        let is_logical = view.class == Class::Logical;
        let elements = view.elements;
        if view.numel() == 1 {
            self.number(&elements, 0, is_logical);
            return Ok(());
        }
        self.grid(view.dims, depth, &mut |writer, k, _| {
            writer.number(&elements, k, is_logical);
            Ok(())
        })
    }

    fn number(&mut self, elements: &Elements<'_>, k: usize, is_logical: bool) {
        match elements {
            Elements::I64(s) => return self.out.push_str(&s[k].to_string()),
            Elements::U64(s) => return self.out.push_str(&s[k].to_string()),
            Elements::F32(s) if s[k].is_finite() && s[k].fract() != 0.0 => {
                return write_number(f64::from(s[k]), &mut self.out);
            }
            _ => {}
        }
        let x = elements.real_at(k);
        match x.is_finite() {
            true if is_logical => self.out.push_str(if x != 0.0 { "true" } else { "false" }),
            true => write_number(x, &mut self.out),
            false if self.convert => self.out.push_str("null"),
            false if x.is_nan() => self.out.push_str("NaN"),
            false => self.out.push_str(if x > 0.0 { "Infinity" } else { "-Infinity" }),
        }
    }

    /// The elements of an array: a vector as one list, other arrays as lists along each dimension, rows outermost.
    fn grid(
        &mut self,
        dims: &[usize],
        depth: usize,
        element: &mut dyn FnMut(&mut Writer, usize, usize) -> Result<()>,
    ) -> Result<()> {
        if dims.contains(&0) {
            self.out.push_str("[]");
            return Ok(());
        }
        match dims {
            [n, 1] | [1, n] => self.list(depth, *n, ('[', ']'), |writer, k| element(writer, k, depth + 1)),
            _ => self.nested(dims, 0, 0, 1, depth, element),
        }
    }

    fn nested(
        &mut self,
        dims: &[usize],
        level: usize,
        start: usize,
        stride: usize,
        depth: usize,
        element: &mut dyn FnMut(&mut Writer, usize, usize) -> Result<()>,
    ) -> Result<()> {
        self.list(depth, dims[level], ('[', ']'), |writer, k| {
            let at = start + k * stride;
            match level + 1 == dims.len() {
                true => element(writer, at, depth + 1),
                false => writer.nested(dims, level + 1, at, stride * dims[level], depth + 1, element),
            }
        })
    }

    fn object(&mut self, structure: &StructArray, k: usize, depth: usize) -> Result<()> {
        let names = structure.shape().names().to_vec();
        self.list(depth, names.len(), ('{', '}'), |writer, field| {
            write_text(&names[field], &mut writer.out);
            writer.out.push_str(if writer.pretty { ": " } else { ":" });
            writer.value(&structure.get(field, k), depth + 1)
        })
    }

    fn list(
        &mut self,
        depth: usize,
        count: usize,
        (open, close): (char, char),
        mut item: impl FnMut(&mut Writer, usize) -> Result<()>,
    ) -> Result<()> {
        self.out.push(open);
        for k in 0..count {
            if k > 0 {
                self.out.push(',');
            }
            self.line(depth + 1);
            item(self, k)?;
        }
        if count > 0 {
            self.line(depth);
        }
        self.out.push(close);
        Ok(())
    }

    fn line(&mut self, depth: usize) {
        if self.pretty {
            self.out.push('\n');
            self.out.push_str(&"  ".repeat(depth));
        }
    }
}

#[cold]
fn unsupported(what: &str) -> Error {
    let message = format!("Unable to encode objects of class {what} as JSON-formatted text.");
    Error::new("MATLAB:json:UnsupportedType", message).in_octave("", "jsonencode: unsupported type")
}

builtin! {
    /// The value that a JSON text describes.
    ///
    /// Objects become structs, whose field names are made valid; texts char rows; `null` is `[]`, and NaN among numbers.
    /// Arrays of numbers and of truth values become columns, arrays of arrays of one size a matrix or an N-d array,
    /// arrays of objects with the same fields a struct array; all others a column of cells.
    /// `'makeValidName', false` leaves names as they are; `'ReplacementStyle'` (`'underscore'`, `'delete'`, `'hex'`) and
    /// `'Prefix'` say how they are made valid.
    ///
    /// # Errors
    /// `MATLAB:json:SyntaxError` for what is no JSON.
    ///
    /// # Examples
    /// ```matlab
    /// s = jsondecode('{"a": [1, 2, 3]}');
    /// s.a'                              %| 1 2 3
    /// jsondecode('[[1, 2], [3, null]]') %| 1 2 3 NaN
    /// ```
    pub JSONDECODE = jsondecode(Any);
    forms: [
        "A = jsondecode(text)",
        "A = jsondecode(text, 'ReplacementStyle', style)",
        "A = jsondecode(text, 'Prefix', prefix)",
        "A = jsondecode(text, 'makeValidName', tf)",
    ],
    inputs: 1..=usize::MAX,
    outputs: 0..=1,
    purity: Pure,
    result: Unknown,
}

fn jsondecode(Any(args): Any, call: &mut Call<'_>) -> Result<()> {
    let Text(text) = Text::from_value(args[0], 1, call)
        .map_err(|error| error.in_octave("", "jsondecode: JSON_TXT must be a character string"))?;
    let mut naming = Naming {
        make: true,
        replacement: Replacement::Underscore,
        prefix: "x".to_owned(),
        is_octave: call.rt().dialect.is_octave,
    };
    for (at, pair) in args[1..].chunks(2).enumerate() {
        let [key, value] = pair else {
            let message = "Name-value arguments must come in pairs.";
            return Err(Error::new("MATLAB:json:InvalidOption", message).invalid_call_in_octave());
        };
        naming.set(*key, *value, 2 * at + 2, call)?;
    }
    let json = parse(&text).map_err(|error| {
        let (line, column) = place(&text, error.offset);
        let message = format!(
            "JSON syntax error at line {line}, column {column} (character {}): {}",
            error.offset + 1,
            error.fault
        );
        let said = format!("jsondecode: parse error at offset {}: {}", error.offset + 1, error.fault);
        Error::new("MATLAB:json:SyntaxError", message).in_octave("", said)
    })?;
    let value = naming.decode(call.rt(), &json)?;
    call.output(value)
}

/// Line and column, from 1, of a byte of a text.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// How names of members become names of fields.
struct Naming {
    make: bool,
    replacement: Replacement,
    prefix: String,
    is_octave: bool,
}

impl Naming {
    fn set(&mut self, key: Value, value: Value, position: usize, call: &mut Call<'_>) -> Result<()> {
        let Text(key) = Text::from_value(key, position, call)
            .map_err(|error| error.in_octave("", "jsondecode: option argument must be a string"))?;
        match key.to_ascii_lowercase().as_str() {
            "makevalidname" => self.make = bool::from_value(value, position + 1, call)?,
            "prefix" => self.prefix = Text::from_value(value, position + 1, call)?.0,
            "replacementstyle" => {
                let Text(style) = Text::from_value(value, position + 1, call)?;
                self.replacement = match style.to_ascii_lowercase().as_str() {
                    "underscore" => Replacement::Underscore,
                    "delete" => Replacement::Delete,
                    "hex" => Replacement::Hex,
                    "nop" if !self.is_octave => {
                        self.make = false;
                        self.replacement
                    }
                    _ => {
                        let message = format!("Unknown replacement style '{style}'.");
                        let said = format!("makeValidName: invalid 'ReplacementStyle' value '{style}'");
                        return Err(Error::new("MATLAB:json:InvalidOption", message).in_octave("", said));
                    }
                };
            }
            _ => {
                let message = format!("Unknown option '{key}'.");
                return Err(Error::new("MATLAB:json:InvalidOption", message)
                    .in_octave("", format!("makeValidName: unknown property '{key}'")));
            }
        }
        Ok(())
    }

    fn decode(&self, rt: &mut Runtime, json: &Json) -> Result<Value> {
        match json {
            Json::Null => Ok(Value::EMPTY),
            Json::Bool(flag) => Ok(Value::logical(*flag)),
            Json::Number(x) => Ok(Value::double(*x)),
            Json::Text(text) => Ok(rt.char_row(text)),
            Json::Array(items) => self.array(rt, items),
            Json::Object(members) => self.object(rt, members),
        }
    }

    fn object(&self, rt: &mut Runtime, members: &[(String, Json)]) -> Result<Value> {
        let mut fields: Vec<(String, Value)> = Vec::with_capacity(members.len());
        for (name, json) in members {
            let value = self.decode(rt, json)?;
            let name = self.field_name(name);
            let known = fields.iter().position(|(known, _)| *known == name);
            match known {
                None => fields.push((name, value)),
                // Octave: the last member of a name counts.
                Some(at) if self.is_octave => fields[at].1 = value,
                Some(_) => {
                    let mut k = 1;
                    while fields.iter().any(|(known, _)| *known == format!("{name}_{k}")) {
                        k += 1;
                    }
                    fields.push((format!("{name}_{k}"), value));
                }
            }
        }
        Ok(rt.structure(fields.iter().map(|(name, value)| (name.as_str(), *value))))
    }

    fn field_name(&self, name: &str) -> String {
        if !self.make {
            return name.to_owned();
        }
        let beginning = if self.is_octave { Beginning::LetterOrUnderscore } else { Beginning::Letter };
        valid_name(name, self.replacement, &self.prefix, beginning, &KEYWORDS)
    }

    fn array(&self, rt: &mut Runtime, items: &[Json]) -> Result<Value> {
        if items.is_empty() {
            return Ok(Value::EMPTY);
        }
        let numbers: Option<Vec<f64>> = items
            .iter()
            .map(|item| match item {
                Json::Number(x) => Some(*x),
                Json::Null => Some(f64::NAN),
                _ => None,
            })
            .collect();
        if let Some(numbers) = numbers {
            return rt.column(&numbers);
        }
        let flags: Option<Vec<bool>> =
            items.iter().map(|item| if let Json::Bool(flag) = item { Some(*flag) } else { None }).collect();
        if let Some(flags) = flags {
            return rt.column(&flags);
        }
        let values = items.iter().map(|item| self.decode(rt, item)).collect::<Result<Vec<_>>>()?;
        let nested = items.iter().all(|item| matches!(item, Json::Array(_)));
        let objects = items.iter().all(|item| matches!(item, Json::Object(_)));
        if (nested || objects)
            && let Some(stacked) = stacked(rt, &values)?
        {
            return Ok(stacked);
        }
        let n = values.len();
        Ok(rt.cell(Dims::column(n), values))
    }
}

/// Arrays of one size along a new first dimension: numbers, truth values, or structs with the same fields.
fn stacked(rt: &mut Runtime, values: &[Value]) -> Result<Option<Value>> {
    let (count, first) = (values.len(), values[0]);
    let (class, inner) = (first.class(), first.dims());
    let is_alike = |value: &Value| value.class() == class && value.dims() == inner && !value.is_empty();
    if !values.iter().all(is_alike) {
        return Ok(None);
    }
    // A column lies along the second dimension of the result.
    let tail =
        if inner.columns() == 1 && inner.ndims() == 2 { &inner.as_slice()[..1] } else { inner.as_slice() };
    let dims = Dims::new(&[&[count], tail].concat());
    let numel = inner.numel();
    match class {
        Class::Double => {
            let parts: Vec<_> = values.iter().filter_map(|value| value.view()).collect();
            let all: Vec<f64> =
                (0..numel).flat_map(|k| parts.iter().map(move |part| part.elements.real_at(k))).collect();
            rt.dense(&all, dims).map(Some)
        }
        Class::Logical => {
            let parts: Vec<_> = values.iter().filter_map(|value| value.view()).collect();
            let all: Vec<bool> = (0..numel)
                .flat_map(|k| parts.iter().map(move |part| part.elements.real_at(k) != 0.0))
                .collect();
            rt.dense(&all, dims).map(Some)
        }
        Class::Struct => {
            let parts: Vec<&StructArray> =
                values.iter().filter_map(|value| value.as_ref::<StructArray>()).collect();
            let names = parts[0].shape().names();
            if parts.iter().any(|part| part.shape().names() != names) {
                return Ok(None);
            }
            let mut made = StructArray::filled(parts[0].shape().clone(), dims);
            for field in 0..names.len() {
                for k in 0..numel {
                    for (at, part) in parts.iter().enumerate() {
                        *made.slot(field, at + k * count) = part.get(field, k).shared();
                    }
                }
            }
            Ok(Some(rt.alloc(made)))
        }
        _ => Ok(None),
    }
}
