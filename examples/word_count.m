% Word frequencies with a struct of counters and a sorted table.
text = ['It was the best of times, it was the worst of times, it was the age of wisdom, ' ...
        'it was the age of foolishness'];
words = regexp(lower(text), '[a-z]+', 'match');
counts = struct();
for k = 1:numel(words)
    w = words{k};
    if isfield(counts, w)
        counts.(w) = counts.(w) + 1;
    else
        counts.(w) = 1;
    end
end
names = fieldnames(counts);
numbers = cell2mat(struct2cell(counts));
[numbers, order] = sort(numbers, 'descend');
names = names(order);
for k = 1:5
    fprintf('%-6s %d\n', names{k}, numbers(k));
end
fprintf('%d different words of %d\n', numel(names), numel(words));
