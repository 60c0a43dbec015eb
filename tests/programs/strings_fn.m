% Functions of char texts.
%@ source: language.md 35 P-strings_fn
p = strsplit('a,b,c', ','); fprintf('%s|', p{:}); fprintf('\n');
fprintf('%s\n', strjoin({'x', 'y', 'z'}, '+'));
fprintf('%s\n', strrep('banana', 'an', 'AN'), upper('abc'), strtrim("  q  "), fliplr('abc'));
fprintf('%d ', strfind('abcabc', 'bc')); fprintf('\n');
[t, r] = strtok('key=val', '='); fprintf('%s %s\n', t, r);
fprintf('%d %d %d\n', strcmp('a', 'a'), strcmpi('A', 'a'), strncmp('abc', 'abd', 2));
fprintf('%s\n', regexprep('hello world', '(\w+) (\w+)', '$2 $1'));
tok = regexp('x=10,y=20', '(\w)=(\d+)', 'tokens'); for k = 1:numel(tok), fprintf('%s:%s ', tok{k}{:}); end, fprintf('\n');
m = regexp('a1b22', '\d+', 'match'); fprintf('%s ', m{:}); fprintf('\n');
n = regexp('k=v', '(?<k>\w)=(?<v>\w)', 'names'); fprintf('%s %s\n', n.k, n.v);
fprintf('%d\n', isempty(regexp('abc', 'z', 'once')));
fprintf('%s|\n', strjust('a  ', 'right'));
fprintf('%d ', 'AZ' + 0); fprintf('\n');
fprintf('%s\n', char([72 105]), ['a':'e'], repmat('ab', 1, 3));
fprintf('%d ', cellfun(@(s) any(s == 'a'), {'abc', 'xyz'})); fprintf('\n');
%| a|b|c|
%| x+y+z
%| bANANa
%| ABC
%| q
%| cba
%| 2 5
%| key =val
%| 1 1 1
%| world hello
%| x:10 y:20
%| 1 22
%| k v
%| 1
%|   a|
%| 65 90
%| Hi
%| abcde
%| ababab
%| 1 0
