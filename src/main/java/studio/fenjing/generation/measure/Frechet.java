package studio.fenjing.generation.measure;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Fréchet distance of two clouds of points, each taken for a Gaussian: 0 where mean and covariance agree; in the square of
 * the points' unit. Source: Heusel et al., GANs Trained by a Two Time-Scale Update Rule, NeurIPS 2017.
 *
 * <p>Where either cloud has no more points than coordinates, both covariances S are regularised to (1 - λ) S + λ m I, with
 * m the mean variance and λ what Ledoit and Wolf estimate from the points (Journal of Multivariate Analysis 88, 2004).
 * The means are left as they are, so that clouds of n and k points of one Gaussian of total variance v stay v/n + v/k apart.
 */
public final class Frechet {
    private Frechet() {}

    /** NaN where either has fewer than two points. */
    public static double distance(List<float[]> a, List<float[]> b) {
        if (a.size() < 2 || b.size() < 2) return Double.NaN;
        boolean few = Math.min(a.size(), b.size()) <= a.getFirst().length;
        RealVector meanA = mean(a);
        RealVector meanB = mean(b);
        RealMatrix covarianceA = covariance(centred(a, meanA), few);
        RealMatrix covarianceB = covariance(centred(b, meanB), few);
        // The trace of √(√A B √A), which is what Heusel's √(A B) comes to, is the sum of the singular values of √A √B.
        double shared = sum(new SingularValueDecomposition(root(covarianceA).multiply(root(covarianceB))));
        RealVector gap = meanA.subtract(meanB);
        return Math.max(0, gap.dotProduct(gap) + covarianceA.getTrace() + covarianceB.getTrace() - 2 * shared);
    }

    private static double sum(SingularValueDecomposition values) {
        return Arrays.stream(values.getSingularValues()).sum();
    }

    private static RealVector mean(List<float[]> points) {
        RealVector sum = new ArrayRealVector(points.getFirst().length);
        for (float[] point : points) sum = sum.add(vector(point));
        return sum.mapDivide(points.size());
    }

    /** A point a row, about their mean. */
    private static RealMatrix centred(List<float[]> points, RealVector mean) {
        RealMatrix rows = new Array2DRowRealMatrix(points.size(), mean.getDimension());
        for (int i = 0; i < points.size(); i++)
            rows.setRowVector(i, vector(points.get(i)).subtract(mean));
        return rows;
    }

    private static RealMatrix covariance(RealMatrix rows, boolean few) {
        int points = rows.getRowDimension();
        RealMatrix scatter = symmetric(rows.transpose().multiply(rows));
        RealMatrix covariance = scatter.scalarMultiply(1.0 / (points - 1));
        if (!few) return covariance;
        double shrinkage = shrinkage(rows, scatter.scalarMultiply(1.0 / points));
        return covariance.scalarMultiply(1 - shrinkage).add(sphere(covariance).scalarMultiply(shrinkage));
    }

    /** λ: how far the points' own products scatter about their mean, against how far that is from a sphere. */
    private static double shrinkage(RealMatrix rows, RealMatrix mean) {
        int points = rows.getRowDimension();
        double toSphere = square(mean.subtract(sphere(mean)));
        double scatter = 0;
        for (int i = 0; i < points; i++) {
            RealVector row = rows.getRowVector(i);
            double length = row.dotProduct(row);
            scatter += length * length - 2 * row.dotProduct(mean.operate(row)) + square(mean);
        }
        return toSphere == 0 ? 0 : Math.min(1, scatter / points / points / toSphere);
    }

    /** As wide in every direction as the matrix is on average. */
    private static RealMatrix sphere(RealMatrix covariance) {
        int size = covariance.getRowDimension();
        return MatrixUtils.createRealIdentityMatrix(size).scalarMultiply(covariance.getTrace() / size);
    }

    private static double square(RealMatrix matrix) {
        double norm = matrix.getFrobeniusNorm();
        return norm * norm;
    }

    /** Root of a covariance. Its eigenvalues are its singular values, which are found where points lie in a plane too. */
    private static RealMatrix root(RealMatrix covariance) {
        SingularValueDecomposition values = new SingularValueDecomposition(covariance);
        double[] roots = values.getSingularValues();
        for (int i = 0; i < roots.length; i++) roots[i] = Math.sqrt(roots[i]);
        return values.getU()
                .multiply(MatrixUtils.createRealDiagonalMatrix(roots))
                .multiply(values.getUT());
    }

    private static RealMatrix symmetric(RealMatrix matrix) {
        return matrix.add(matrix.transpose()).scalarMultiply(0.5);
    }

    private static RealVector vector(float[] point) {
        double[] doubles = new double[point.length];
        for (int i = 0; i < point.length; i++) doubles[i] = point[i];
        return new ArrayRealVector(doubles, false);
    }
}
