% A size beyond the memory is an error, for fread and for fscanf.
%@ source: documentation page of fread
file = tempname; f = fopen(file, 'w'); fwrite(f, '10 20'); fclose(f);
ids = {};
f = fopen(file);
try, fread(f, [2^53 2]); catch e, ids{end+1} = e.identifier; end
frewind(f);
try, fscanf(f, '%d', [realmax 2]); catch e, ids{end+1} = e.identifier; end
frewind(f);
assert(isequal(fread(f, [2 2^53]), reshape(['10 20' 0], 2, 3)))
fclose(f); delete(file);
assert(isequal(ids, repmat({'MATLAB:array:SizeLimitExceeded'}, 1, 2)))
