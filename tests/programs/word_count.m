% Words of a text are counted in a struct.
%@ source: language.md 17, 19, 30.1
text = 'the cat and the dog and the bird';
words = regexp(text, '\w+', 'match');
counts = struct();
for k = 1:numel(words)
    w = words{k};
    if isfield(counts, w), counts.(w) = counts.(w) + 1; else, counts.(w) = 1; end
end
names = sort(fieldnames(counts));
for k = 1:numel(names), fprintf('%-5s%d\n', names{k}, counts.(names{k})); end
%| and  2
%| bird 1
%| cat  1
%| dog  1
%| the  3
