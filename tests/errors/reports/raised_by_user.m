% An error that code raises itself is that of its function, also inside a builtin's callback.
%@ source: language.md 20.6
try, raiser(3); catch e, end
assert(startsWith(getReport(e), ['Error using raiser (line 12)' newline 'value 3']))
try, cellfun(@raiser, {1}); catch e, end
assert(startsWith(getReport(e), ['Error using raiser (line 12)' newline]))
try, rethrow(e); catch again, end
assert(startsWith(getReport(again), ['Error using raiser (line 12)' newline]))
try, cellfun(@(x) no_such_function_zz(x), {1}); catch e, end
assert(~startsWith(getReport(e), 'Error using cellfun'))
function raiser(x)
    error('my:id', 'value %d', x);
end
