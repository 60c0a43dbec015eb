//! MException values: their properties, and errors made from them.

use std::rc::Rc;

use runmat_runtime::array::dims::Dims;
use runmat_runtime::error::{Error, ErrorKind, Result, Stack};
use runmat_runtime::runtime::Runtime;
use runmat_runtime::value::Value;
use runmat_runtime::value::exception::Exception;
use runmat_runtime::value::structure::StructArray;

use crate::vm::Vm;

/// The char row of a text that is often the one before.
#[derive(Default)]
struct Interned(Option<(Rc<str>, Value)>);

impl Interned {
    fn row(&mut self, rt: &mut Runtime, text: &Rc<str>) -> Value {
        match &self.0 {
            Some((known, row)) if Rc::ptr_eq(known, text) => row.shared(),
            _ => {
                let row = rt.char_row(text);
                self.0 = Some((text.clone(), row));
                row
            }
        }
    }
}

/// A property of an exception.
///
/// # Errors
/// No property of that name.
pub(crate) fn property(vm: &mut Vm, error: &Error, name: &str) -> Result<Value> {
    let rt = &mut vm.rt;
    match name {
        "message" => Ok(rt.char_row(error.message())),
        "identifier" => Ok(rt.char_row(error.identifier())),
        "stack" => {
            let shape = rt.shape(["file", "name", "line"]);
            let mut stack = StructArray::filled(shape, Dims::column(error.stack().len()));
            // A recursion's frames have one file and name in common.
            let (mut file, mut name) = (Interned::default(), Interned::default());
            for (k, frame) in error.stack().iter().enumerate() {
                *stack.slot(0, k) = file.row(rt, &frame.file);
                *stack.slot(1, k) = name.row(rt, &frame.name);
                *stack.slot(2, k) = Value::double(frame.line as f64);
            }
            Ok(rt.alloc(stack))
        }
        "cause" => {
            let causes: Vec<Value> =
                error.causes().iter().map(|cause| rt.alloc(Exception { error: cause.clone() })).collect();
            match causes.is_empty() {
                true => Ok(Value::EMPTY_CELL),
                false => Ok(rt.cell(Dims::column(causes.len()), causes)),
            }
        }
        "Correction" => Ok(Value::EMPTY),
        // Methods in dot form.
        "rethrow" => Err(error.clone()),
        "throw" | "throwAsCaller" => {
            let mut error = error.clone();
            error.set_stack(Stack::default());
            Err(error)
        }
        "getReport" => {
            let value = rt.alloc(Exception { error: error.clone() });
            let report = vm.call_by_name(&"getReport".into(), &[value], 1)?;
            report.first().copied().ok_or_else(|| ErrorKind::EmptyList.into())
        }
        _ => Err(ErrorKind::UnknownField { name: name.into() }.into()),
    }
}
