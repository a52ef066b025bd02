// Measures a page as it is shown, for the test of pages in a browser. Returns what is wrong, a line each.
(() => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
        faults.push(`wider than the window: ${document.documentElement.scrollWidth} of ${width}`);
    }
    const hidden = element => element.closest('.vh,.d,script,style,head') !== null
        || element.closest('.bars caption,.bars thead') !== null;
    const numbers = colour => colour.match(/[\d.]+/g).map(Number);
    const light = ([red, green, blue]) => {
        const part = value => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        };
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const ground = element => {
        for (let at = element; at !== null; at = at.parentElement) {
            const colour = numbers(getComputedStyle(at).backgroundColor);
            if (colour.length < 4 || colour[3] > 0) {
                return colour;
            }
        }
        return [255, 255, 255];
    };
    for (const element of document.body.querySelectorAll('*')) {
        if (hidden(element)) {
            continue;
        }
        const box = element.getBoundingClientRect();
        if (box.width === 0 || box.height === 0) {
            continue;
        }
        if (!element.closest('.wide,pre,svg') && !element.matches('input') && (box.right > width + 1 || box.left < -1)) {
            faults.push(`beyond the edge: ${element.tagName} ${element.className} ${box.left} to ${box.right}`);
        }
        if (element.matches('nav a,label,summary') && box.height < 24) {
            faults.push(`a target less than 24 pixels high: ${element.textContent} ${box.height}`);
        }
        const says = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== '');
        if (says) {
            const style = getComputedStyle(element);
            const colour = numbers(element.closest('svg') ? style.fill : style.color);
            const one = light(colour);
            const other = light(ground(element));
            const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (contrast < 4.5 && element.tagName !== 'title') {
                faults.push(`contrast ${contrast.toFixed(2)}: ${element.tagName} ${element.textContent.slice(0, 30)}`);
            }
        }
    }
    performance.getEntriesByType('resource').forEach(entry => faults.push(`asks for ${entry.name}`));
    return faults.slice(0, 20).join('\n');
})()
