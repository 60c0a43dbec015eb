% Each character is asked; what isn't text gives false.
%@ source: docs isletter
assert(isequal(isletter('a1B'), logical([1 0 1])) && isequal(isletter([65 66]), [false false]))
assert(isequal(isletter({'a1B'}), {logical([1 0 1])}))
