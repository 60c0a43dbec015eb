% Lines of name and value become a struct of numbers and text.
%@ source: language.md 17, 19, 30
lines = {'width = 80', '# comment', 'name = demo', '', 'ratio=0.5'};
config = struct();
for k = 1:numel(lines)
    t = regexp(lines{k}, '^\s*(\w+)\s*=\s*(.*?)\s*$', 'tokens', 'once');
    if isempty(t), continue, end
    v = str2double(t{2});
    if isnan(v), v = t{2}; end
    config.(t{1}) = v;
end
config
%| config =
%|
%|   struct with fields:
%|
%|     width: 80
%|      name: 'demo'
%|     ratio: 0.5000
%|
