% A UTF-16 code unit without its partner stays what it is in whatever is done with text.
%@ source: documentation page of char: any number from 0 to 65535 is a code unit
s = char(55357);
codes = @(text) double(char(text));
assert(isequal(codes([s 'a']), [55357 97]) && isequal(codes(strcat('a', s, 'b')), [97 55357 98]))
assert(isequal(codes(strrep(['a' s], 'a', 'b')), [98 55357]) && isequal(strrep(['a' s 'c'], s, 'b'), 'abc'))
assert(isequal(codes(regexprep(['a' s], 'a', 'b')), [98 55357]))
assert(isequal(codes(regexprep('ab', 'a', s)), [55357 98]))
assert(isequal(codes(upper(['a' s])), [65 55357]) && isequal(codes(lower(['A' s])), [97 55357]))
assert(isequal(codes(strtrim([' ' s ' '])), 55357))
assert(isequal(codes(strjoin({'a', s}, '-')), [97 45 55357]))
parts = strsplit(['a,' s], ',');
assert(isequal(codes(parts{2}), 55357))
assert(isequal(codes(char({'ab', s})), [97 98; 55357 32]))
[first, rest] = strtok([s ' b']);
assert(isequal(codes(first), 55357) && isequal(rest, ' b'))

% Texts of it differ, and its place counts as one.
assert(~strcmp(s, char(55358)) && ~strcmp(s, char(65533)) && strcmpi(['A' s], ['a' s]))
assert(numel(unique({s, char(55358)})) == 2 && ~ismember({s}, {char(55358)}))
assert(isequal(strfind(['ab' s 'c' s], s), [3 5]))
[from, to] = regexp(['a' s 'bb'], 'b+');
assert(from == 3 && to == 4)
assert(isequal(codes(regexp(['a' s 'b'], '[^ab]', 'match', 'once')), 55357))

% Strings hold it too.
text = string(s);
assert(strlength(text) == 1 && strlength(text + "a") == 2 && isequal(codes(text + "a"), [55357 97]))
assert(isequal(codes(text + char(56832)), [55357 56832]))
assert(isequal(codes(extractAfter("ab" + text, "a")), [98 55357]))

% The characters next to the end of Unicode are pairs as all others are.
last = char([56318 56320 56319 57343]);
assert(isequal(codes(strcat(last, 'a')), [56318 56320 56319 57343 97]) && strlength(string(last)) == 4)
assert(isequal(native2unicode(unicode2native(last, 'UTF-8'), 'UTF-8'), last))
assert(isequal(unicode2native(s, 'UTF-8'), uint8([239 191 189])))
file = tempname;
fid = fopen(file, 'w');
fprintf(fid, '%s', last);
fclose(fid);
assert(isequal(fileread(file), last))
delete(file);
