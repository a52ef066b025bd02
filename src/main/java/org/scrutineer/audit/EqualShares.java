package org.scrutineer.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What candidates marked at one rank keep of a paper on average over all orders of them.
 *
 * <p>Let each arrive at a moment of its own, any moment of a day as likely as any other: then all orders are equally
 * likely. Who arrives at moment {@code t} finds of the paper what each of the others has left of it, who with
 * likelihood {@code t} was there before: the product of {@code 1 - t k}. Its mean over the day is that product, written
 * out in powers of {@code t}, with each power {@code d} divided by {@code d + 1}.
 *
 * @param kept what each keeps, as parts of the whole
 * @param rest what goes on, as parts of the whole
 * @param whole the parts of the paper
 */
record EqualShares(List<BigInteger> kept, BigInteger rest, BigInteger whole) {

    /** Works the shares out from keep values in units, of which so many are 1. */
    static EqualShares of(List<BigInteger> keep, BigInteger unit) {
        int size = keep.size();
        BigInteger common = leastCommonMultiple(size);
        List<BigInteger> kept = new ArrayList<>();
        for (BigInteger one : keep) {
            int first = keep.indexOf(one);
            kept.add(
                    first < kept.size()
                            ? kept.get(first)
                            : mean(productWithout(first, keep, unit), common).multiply(one));
        }
        BigInteger rest = common;
        for (BigInteger each : keep) {
            rest = rest.multiply(unit.subtract(each));
        }
        return new EqualShares(kept, rest, common.multiply(unit.pow(size)));
    }

    private static BigInteger mean(List<BigInteger> product, BigInteger common) {
        BigInteger mean = BigInteger.ZERO;
        for (int power = 0; power < product.size(); power++) {
            mean = mean.add(product.get(power).multiply(common).divide(BigInteger.valueOf(power + 1L)));
        }
        return mean;
    }

    /** The coefficients of the product of {@code unit - t k} for all but one. */
    private static List<BigInteger> productWithout(int one, List<BigInteger> keep, BigInteger unit) {
        List<BigInteger> product = new ArrayList<>(List.of(BigInteger.ONE));
        for (int other = 0; other < keep.size(); other++) {
            if (other != one) {
                product.add(BigInteger.ZERO);
                for (int power = product.size() - 1; power >= 0; power--) {
                    BigInteger lower = power == 0 ? BigInteger.ZERO : product.get(power - 1);
                    product.set(power, product.get(power).multiply(unit).subtract(lower.multiply(keep.get(other))));
                }
            }
        }
        return product;
    }

    private static BigInteger leastCommonMultiple(int size) {
        BigInteger common = BigInteger.ONE;
        for (long i = 2; i <= size; i++) {
            BigInteger next = BigInteger.valueOf(i);
            common = common.multiply(next.divide(common.gcd(next)));
        }
        return common;
    }
}
