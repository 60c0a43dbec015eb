% Empty braces behind something that is no cell are an error.
%@ source: octave-cli 7.3
%@ compat: octave
texts = {};
x = 5; try, x{}, catch e, texts{end+1} = e.message; end
y = [1 2]; try, y{}, catch e, texts{end+1} = e.message; end
f = @sin; try, f{}, catch e, texts{end+1} = e.message; end
assert (texts, {"scalar cannot be indexed with {", "matrix cannot be indexed with {", "function handle cannot be indexed with {"})
