% Octave trims cells within cells.
%@ source: octave-cli 7.3
%@ compat: octave
assert(strtrim({' a ', {' b'}}), {'a', {'b'}})
assert(deblank({' a ', [], {'b '}}), {' a', [], {'b'}})
assert(size(deblank(['  '; '  '])), [0 0])
try, strtrim({[]}), catch e, disp(e.message), end
try, strtrim('a', 'b'), catch e, disp(e.message), end
try, deblank(1), catch e, disp(e.message), end
%| strtrim: S argument must be a string or cellstring
%| strtrim: function called with too many inputs
%| deblank: S argument must be a string or cellstring
