//! What `import` declares.

use crate::array::dims::Dims;
use crate::builtin;
use crate::builtins::call::Call;
use crate::error::Result;
use crate::value::class::Class;

builtin! {
    /// The names that the running function imports.
    ///
    /// Those of the functions around it follow. `import` with names is a declaration: it makes functions of packages known
    /// by their last names in the whole function.
    ///
    /// # Shapes
    /// A column, in the order of the declarations.
    ///
    /// # Examples
    /// ```matlab
    /// numel(import)          %| 0
    /// ```
    pub IMPORT = import(());
    forms: ["import package.function", "import package.*", "L = import"],
    inputs: 0..=0,
    outputs: 0..=1,
    purity: Workspace,
    result: OfClass(Class::Cell),
}

fn import((): (), call: &mut Call<'_>) -> Result<()> {
    let names = call.host().imports();
    let rows = names.iter().map(|name| call.rt().char_row(name)).collect::<Vec<_>>();
    let cell = call.rt().cell(Dims::column(rows.len()), rows);
    call.output(cell)
}
